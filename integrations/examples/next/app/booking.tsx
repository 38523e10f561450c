'use client';

import {useState} from 'react';

export function Booking() {
  const [asked, setAsked] = useState('');
  return (
    <>
      <basalt-book-now
        id="book"
        treatment="hot-stone-60"
        onbasalt-book-request={({detail}) => setAsked(`You asked for ${detail.treatment}.`)}
      >
        <a href="https://cal.com/stillwater/hot-stone">Book an hour</a>
      </basalt-book-now>
      <p role="status">{asked}</p>
    </>
  );
}
