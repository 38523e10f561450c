import {safeUrl} from './safe-url.js';

/** Every provider's hosts, as in `providers.json`. A host answers for everything below it. */
const hosts = {
  calendly: 'calendly.com',
  calcom: 'cal.com',
  acuity: 'as.me acuityscheduling.com squarespacescheduling.com',
  square: 'squareup.com square.site',
  simplybook: 'simplybook.me simplybook.it',
  setmore: 'setmore.com',
  mindbody: 'mindbodyonline.com',
  fresha: 'fresha.com',
  vagaro: 'vagaro.com',
  jane: 'janeapp.com',
  msbookings: 'outlook.office.com outlook.office365.com',
  'google-appointments': 'calendar.google.com calendar.app.google',
  whatsapp: 'wa.me api.whatsapp.com',
  booksy: 'booksy.com',
  zenoti: 'zenoti.com',
  phorest: 'phorest.com',
  timely: 'gettimely.com',
  booker: 'booker.com',
  boulevard: 'joinblvd.com',
  glossgenius: 'glossgenius.com',
  schedulicity: 'schedulicity.com',
};

/**
 * Which booking system an address belongs to: an id of `providers.json`, `link` for any other
 * web page, nothing for an address we would not open. A system that spas run on their own host
 * (Easy!Appointments, a self-hosted Cal.com) cannot be told from the address: it is a `link`.
 */
export function detectProvider(url: string): string | undefined {
  const safe = safeUrl(url);
  if (!safe?.protocol.startsWith('http')) return safe?.protocol.slice(0, -1);
  // The dot keeps evilcalendly.com from passing for calendly.com.
  const under = (host: string) => `.${safe.hostname}`.endsWith(`.${host}`);
  return Object.entries(hosts).find(([, all]) => all.split(' ').some(under))?.[0] ?? 'link';
}

/**
 * Whether a provider's page may stand in a frame on the spa's page: only where the vendor itself
 * says so (`framing.proof` is `vendor` in `providers.json`). All others open in a new tab.
 */
export function frameable(provider: string): boolean {
  return ['calendly', 'calcom', 'acuity', 'simplybook'].includes(provider);
}

/**
 * Whether a provider's framed page takes a note for the spa, filled in beforehand: `prefill.notes`
 * in `providers.json`. All of these are `frameable`; a note goes into no other address.
 */
export function takesNotes(provider: string): boolean {
  return provider === 'calcom';
}
