import type {Metadata} from 'next';
import type {ReactNode} from 'react';
import 'basalt-widgets/basalt.css';
import '../../stillwater.css';

export const metadata: Metadata = {
  title: 'Stillwater Bath House',
};

export default function RootLayout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
