/** A page that React draws around our elements: on the server once, and again in the browser. */
import {createElement, useState} from 'react';
import {hydrateRoot} from 'react-dom/client';

export function App() {
  const [heading, setHeading] = useState('Before');
  globalThis.change = () => setHeading('After');
  return createElement(
    'section',
    null,
    createElement(
      'basalt-benefits-carousel',
      {eager: 'eager', heading},
      createElement('article', null, createElement('h3', null, 'One'), 'Warm stones.'),
      createElement('article', null, createElement('h3', null, 'Two'), 'Slow hands.'),
    ),
    createElement(
      'basalt-book-now',
      {eager: 'eager'},
      createElement('a', {href: 'https://cal.com/stillwater/hot-stone'}, 'Book a massage'),
    ),
  );
}

if (globalThis.document) {
  hydrateRoot(document.getElementById('app'), createElement(App), {
    onRecoverableError: (error) => console.error(String(error)),
  });
  globalThis.hydrated = true;
}
