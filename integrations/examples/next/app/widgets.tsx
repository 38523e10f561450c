'use client';

import {useEffect} from 'react';

/** Brings the script of each widget that a page shows, once the page is in the browser. */
export function Widgets() {
  useEffect(() => void import('basalt-widgets/loader'), []);
  return null;
}
