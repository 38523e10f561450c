import type {BookingAdapter, Shareable} from '../booking-adapter.js';
import {fullName, isDots} from '../url-parts.js';

/**
 * Any other page. The spa may write `{name}`, `{email}`, `{phone}`, `{treatment}`, `{staff}`,
 * `{location}` or `{date}` into its address, and we fill them in: after the host, never in it.
 */
export const link: BookingAdapter = {
  anyHost: true,

  link(url, request) {
    const page = new URL(url.href);
    const fill = (part: string) => filled(part, request);
    page.pathname = fill(page.pathname);
    page.search = fill(page.search);
    page.hash = fill(page.hash);
    return page;
  },
};

function filled(part: string, request: Shareable): string {
  const {email, phone, treatment, staff, location, date} = request;
  const values = new Map(
    Object.entries({name: fullName(request), email, phone, treatment, staff, location, date}),
  );
  // The parser escapes the braces in a path.
  return part.replace(/(?:\{|%7B)(\w+?)(?:\}|%7D)/gi, (placeholder, name: string) => {
    const value = values.get(name) ?? '';
    return values.has(name) ? encodeURIComponent(isDots(value) ? '' : value) : placeholder;
  });
}
