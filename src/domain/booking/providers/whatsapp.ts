import type {BookingAdapter} from '../booking-adapter.js';
import {inWords, withParams, withPath} from '../url-parts.js';

/** WhatsApp's click to chat: the digits with the country code, no plus, and a first message. */
export const whatsapp: BookingAdapter = {
  id: 'whatsapp',
  takes: ['treatment', 'date', 'name', 'firstName', 'lastName', 'phone'],
  withoutCampaign: true,

  link(url, request, report) {
    // wa.me/message/… and its like are the business's own short links: they know their number.
    if (/^\/(message|qr|c)\//.test(url.pathname)) return url;
    const short = /(^|\.)wa\.me$/.test(url.hostname);
    const written = short ? url.pathname : (url.searchParams.get('phone') ?? '');
    const digits = written.replace(/%20|\D/g, '').replace(/^00/, '');
    if (!/^[1-9]\d{6,14}$/.test(digits)) {
      report('url', 'Write the number with its country code, such as https://wa.me/441632960118.');
      return undefined;
    }
    const chat = short ? withPath(url, `/${digits}`) : withParams(url, {phone: digits});
    const text = inWords(request).map(encodeURIComponent).join('%0A');
    if (text && !chat.searchParams.has('text')) chat.search += `${chat.search && '&'}text=${text}`;
    return chat;
  },
};
