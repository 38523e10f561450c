import type {BookingAdapter} from './booking-adapter.js';
import {acuity} from './providers/acuity.js';
import {booker} from './providers/booker.js';
import {booksy} from './providers/booksy.js';
import {boulevard} from './providers/boulevard.js';
import {calcom} from './providers/calcom.js';
import {calendly} from './providers/calendly.js';
import {easyappointments} from './providers/easyappointments.js';
import {fresha} from './providers/fresha.js';
import {glossgenius} from './providers/glossgenius.js';
import {googleAppointments} from './providers/google-appointments.js';
import {jane} from './providers/jane.js';
import {link} from './providers/link.js';
import {mailto} from './providers/mailto.js';
import {mindbody} from './providers/mindbody.js';
import {msbookings} from './providers/msbookings.js';
import {phorest} from './providers/phorest.js';
import {schedulicity} from './providers/schedulicity.js';
import {setmore} from './providers/setmore.js';
import {simplybook} from './providers/simplybook.js';
import {square} from './providers/square.js';
import {tel} from './providers/tel.js';
import {timely} from './providers/timely.js';
import {vagaro} from './providers/vagaro.js';
import {whatsapp} from './providers/whatsapp.js';
import {zenoti} from './providers/zenoti.js';

/**
 * Every row of `providers.json`, for whoever wants an answer at once. Whoever can wait loads the
 * one that is used: see `load-adapter.ts`.
 */
export const adapters: Readonly<Record<string, BookingAdapter>> = {
  calendly,
  calcom,
  acuity,
  square,
  simplybook,
  setmore,
  mindbody,
  fresha,
  vagaro,
  jane,
  msbookings,
  'google-appointments': googleAppointments,
  easyappointments,
  link,
  tel,
  mailto,
  whatsapp,
  booksy,
  zenoti,
  phorest,
  timely,
  booker,
  boulevard,
  glossgenius,
  schedulicity,
};

/** What we know of a provider; nothing for an id that is none. */
export function adapterOf(provider: string): BookingAdapter | undefined {
  return Object.hasOwn(adapters, provider) ? adapters[provider] : undefined;
}
