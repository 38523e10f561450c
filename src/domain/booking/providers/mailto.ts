import type {BookingAdapter, Report} from '../booking-adapter.js';
import {inWords} from '../url-parts.js';

/**
 * A letter to the spa, by RFC 6068: a space is `%20`, a line break `%0D%0A` and in the body alone.
 * What the spa wrote as subject or body stands.
 */
export const mailto: BookingAdapter = {
  id: 'mailto',
  takes: ['treatment', 'date', 'name', 'firstName', 'lastName', 'phone'],
  withoutCampaign: true,

  link(url, request, report) {
    // A line break in the address would let it add recipients.
    if (!/^[^/].*@./.test(url.pathname) || /%0[ad]/i.test(url.pathname)) {
      report('url', 'Write the address after the colon, such as mailto:hello@spa.example.');
      return undefined;
    }
    const [subject, ...body] = inWords(request);
    const headers = [...written(url.search, report)];
    const add = (name: string, value = '') => {
      const taken = headers.some((header) => header.toLowerCase().startsWith(`${name}=`));
      if (value && !taken) headers.push(`${name}=${value}`);
    };
    add('subject', subject && encodeURIComponent(subject));
    add('body', body.map(encodeURIComponent).join('%0D%0A'));
    return new URL(`mailto:${url.pathname}${headers.length ? `?${headers.join('&')}` : ''}`);
  },
};

/** The spa's own headers. A line break in one could begin another, and send a copy elsewhere. */
function written(search: string, report: Report): string[] {
  const headers = search.slice(1).split('&').filter(Boolean);
  const sound = headers.flatMap((header) => {
    if (/^body=/i.test(header)) return header.replace(/(%0D)?%0A|%0D/gi, '%0D%0A');
    return /%0[ad]/i.test(header) ? [] : header;
  });
  if (sound.length < headers.length) report('url', 'Write line breaks in the body only.');
  return sound;
}
