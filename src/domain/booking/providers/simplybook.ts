import type {BookingAdapter} from '../booking-adapter.js';
import {heightOf, own} from '../message-parts.js';
import {withParams, withPath} from '../url-parts.js';

/**
 * SimplyBook.me, read from a copy of the vendor's `widget.js` (see `providers.json`). It tells
 * heights and steps, and never that something was booked.
 */
export const simplybook: BookingAdapter = {
  id: 'simplybook',
  takes: ['treatment'],
  origin: /^https:\/\/[\w-]+\.simplybook\.(me|it)$/,

  link(url, {treatment}) {
    if (!treatment) return url;
    const page = withPath(url, '/v2/');
    page.hash = `book/service/${encodeURIComponent(treatment)}/count/1/`;
    return page;
  },

  frame(link, {page}) {
    return withParams(withPath(link, '/v2/'), {
      'widget-type': 'iframe',
      // Where we stand is enough; the page's full address would tell more than it needs.
      host_url: page?.host && `https://${page.host}`,
    });
  },

  read(message) {
    const event = own(message, 'event');
    if (event === 'appReady') return {kind: 'ready'};
    if (event === 'stepChanged') return {kind: 'step'};
    if (event === 'updateWidgetSize' || event === 'expandHeight') {
      return heightOf(own(message, 'height'));
    }
    return undefined;
  },
};
