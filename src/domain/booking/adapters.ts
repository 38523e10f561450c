import type {BookingAdapter} from './booking-adapter.js';
import {acuity} from './providers/acuity.js';
import {calcom} from './providers/calcom.js';
import {calendly} from './providers/calendly.js';
import {link} from './providers/link.js';
import {mailto} from './providers/mailto.js';
import {simplybook} from './providers/simplybook.js';
import {tel} from './providers/tel.js';
import {whatsapp} from './providers/whatsapp.js';

/** Every row of `providers.json`. Those without a file of their own open as they are. */
const adapters: Readonly<Record<string, BookingAdapter>> = {
  calendly,
  calcom,
  acuity,
  square: link,
  simplybook,
  setmore: link,
  mindbody: link,
  fresha: link,
  vagaro: link,
  jane: link,
  msbookings: link,
  'google-appointments': link,
  // Its row: no use for campaign parameters.
  easyappointments: {...link, withoutCampaign: true},
  link,
  tel,
  mailto,
  whatsapp,
  booksy: link,
  zenoti: link,
  phorest: link,
  timely: link,
  booker: link,
  boulevard: link,
  glossgenius: link,
  schedulicity: link,
};

/** What we know of a provider; nothing for an id that is none. */
export function adapterOf(provider: string): BookingAdapter | undefined {
  return Object.hasOwn(adapters, provider) ? adapters[provider] : undefined;
}
