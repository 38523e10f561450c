'use client';

import {BasaltBookNow} from 'basalt-widgets/react';
import {useState} from 'react';

export function Booking() {
  const [asked, setAsked] = useState('');
  return (
    <>
      <BasaltBookNow
        id="book"
        treatment="hot-stone-60"
        onBasaltBookRequest={({detail}) => setAsked(`You asked for ${detail.treatment}.`)}
      >
        <a href="https://cal.com/stillwater/hot-stone">Book an hour</a>
      </BasaltBookNow>
      <p role="status">{asked}</p>
    </>
  );
}
