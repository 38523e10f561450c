import {SANDBOX} from './book-frame-view.js';

/**
 * Leads an empty frame to an address that has a visitor's note in it. The address that a frame is
 * given stands in the page's list of resources, which any script may read and many send on; one
 * that an empty page in it leads to does not, but for WebKit, and adds nothing to the history.
 * Around that page, which is our own, browsers would warn of a sandbox: it comes first now.
 */
export function leadFrame(frame: HTMLIFrameElement, address: string): void {
  frame.setAttribute('sandbox', SANDBOX);
  const page = frame.contentDocument!;
  for (const meta of [
    {name: 'referrer', content: 'no-referrer'},
    {httpEquiv: 'refresh', content: `0;url=${address}`},
  ]) {
    page.head.append(Object.assign(page.createElement('meta'), meta));
  }
}
