import type {BookingAdapter} from './booking-adapter.js';
import {plainKind, suits} from './match-address.js';
import {safeUrl} from './safe-url.js';

/** The same table as in `adapters.ts`, each row in a file of its own. A test compares them. */
export const loaders: Readonly<Record<string, () => Promise<BookingAdapter>>> = {
  calendly: async () => (await import('./providers/calendly.js')).calendly,
  calcom: async () => (await import('./providers/calcom.js')).calcom,
  acuity: async () => (await import('./providers/acuity.js')).acuity,
  square: async () => (await import('./providers/square.js')).square,
  simplybook: async () => (await import('./providers/simplybook.js')).simplybook,
  setmore: async () => (await import('./providers/setmore.js')).setmore,
  mindbody: async () => (await import('./providers/mindbody.js')).mindbody,
  fresha: async () => (await import('./providers/fresha.js')).fresha,
  vagaro: async () => (await import('./providers/vagaro.js')).vagaro,
  jane: async () => (await import('./providers/jane.js')).jane,
  msbookings: async () => (await import('./providers/msbookings.js')).msbookings,
  'google-appointments': async () =>
    (await import('./providers/google-appointments.js')).googleAppointments,
  easyappointments: async () => (await import('./providers/easyappointments.js')).easyappointments,
  link: async () => (await import('./providers/link.js')).link,
  tel: async () => (await import('./providers/tel.js')).tel,
  mailto: async () => (await import('./providers/mailto.js')).mailto,
  whatsapp: async () => (await import('./providers/whatsapp.js')).whatsapp,
  booksy: async () => (await import('./providers/booksy.js')).booksy,
  zenoti: async () => (await import('./providers/zenoti.js')).zenoti,
  phorest: async () => (await import('./providers/phorest.js')).phorest,
  timely: async () => (await import('./providers/timely.js')).timely,
  booker: async () => (await import('./providers/booker.js')).booker,
  boulevard: async () => (await import('./providers/boulevard.js')).boulevard,
  glossgenius: async () => (await import('./providers/glossgenius.js')).glossgenius,
  schedulicity: async () => (await import('./providers/schedulicity.js')).schedulicity,
};

/**
 * Loads the adapter that an address needs, and no other: the provider's own, or a plain one where
 * the address is a number, a mailbox or a page of somebody else. For `bookingUrlWith` and
 * `readMessageWith`; a bundler can cut it into one file a provider.
 */
export async function loadAdapter(provider: string, address: string): Promise<BookingAdapter> {
  const url = safeUrl(address);
  const load = Object.hasOwn(loaders, provider) ? loaders[provider] : undefined;
  const adapter = await load?.();
  return adapter && (!url || suits(adapter, url)) ? adapter : loaders[plainKind(url)]!();
}
