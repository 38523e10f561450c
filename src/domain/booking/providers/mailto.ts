import type {BookingAdapter} from '../booking-adapter.js';
import {inWords} from '../url-parts.js';

/**
 * A letter to the spa, by RFC 6068: a space is `%20`, a line break `%0D%0A`. What the spa wrote
 * as subject or body stands.
 */
export const mailto: BookingAdapter = {
  withoutCampaign: true,

  link(url, request, report) {
    // A line break in the address would let it add recipients.
    if (!/.@./.test(url.pathname) || /%0[ad]/i.test(url.pathname)) {
      report('url', 'Write the address after the colon, such as mailto:hello@spa.example.');
      return undefined;
    }
    const [subject, ...body] = inWords(request);
    return new URL(
      `mailto:${url.pathname}${withHeaders(url.search, {
        subject: subject && encodeURIComponent(subject),
        body: body.map(encodeURIComponent).join('%0D%0A'),
      })}${url.hash}`,
    );
  },
};

function withHeaders(
  search: string,
  headers: Readonly<Record<string, string | undefined>>,
): string {
  return Object.entries(headers).reduce((query, [name, value]) => {
    const taken = new RegExp(`[?&]${name}=`, 'i').test(search);
    return value && !taken ? `${query}${query ? '&' : '?'}${name}=${value}` : query;
  }, search);
}
