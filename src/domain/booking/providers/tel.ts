import type {BookingAdapter} from '../booking-adapter.js';

/** What may follow a number by RFC 3966, such as `;ext=7`. */
const parameter = /^[a-z\d-]+(=([\w\-.!~*'()[\]/:&+$]|%[\da-f]{2})+)?$/i;

/** A call, by RFC 3966: the number without what only helps the eye; parameters stay. */
export const tel: BookingAdapter = {
  id: 'tel',
  takes: [],
  withoutCampaign: true,

  link(url, _request, report) {
    const [written = '', ...params] = url.pathname.split(';');
    const digits = written
      // The zero of "+44 (0)1632" is dialled inside the country only.
      .replace(/^(\+.*?)\(0\)/, '$1')
      .replace(/%20|[\s().\-/]/g, '');
    if (!/^\+?\d{3,15}$/.test(digits)) {
      report('url', 'Write the number in digits with its country code, such as tel:+441632960118.');
      return undefined;
    }
    const sound = params.filter((param) => parameter.test(param));
    if (sound.length < params.length) report('url', 'Write an extension as ;ext=7.');
    return new URL(`tel:${[digits, ...sound].join(';')}`);
  },
};
