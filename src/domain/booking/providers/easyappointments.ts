import type {BookingAdapter} from '../booking-adapter.js';
import {withParams} from '../url-parts.js';

/** The languages as it names them, by their codes: application/config/config.php. */
const languages: Readonly<Record<string, string>> = {
  ar: 'arabic',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hi: 'hindi',
  hu: 'hungarian',
  it: 'italian',
  ja: 'japanese',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  zh: 'chinese',
};

/**
 * Easy!Appointments, which a spa runs itself. Parameters: assets/js/pages/booking.js of version
 * 1.6. It refuses frames from elsewhere, takes no notes and no date, and counts no campaigns.
 */
export const easyappointments: BookingAdapter = {
  id: 'easyappointments',
  takes: ['treatment', 'staff', 'firstName', 'lastName', 'email', 'phone', 'locale'],
  anyHost: true,
  withoutCampaign: true,

  link(url, {treatment, staff, firstName, lastName, email, phone, page}) {
    const language = page?.locale?.split('-')[0]?.toLowerCase() ?? '';
    const filled = withParams(url, {
      service: treatment,
      provider: staff,
      first_name: firstName,
      last_name: lastName,
      email,
      phone,
      language: Object.hasOwn(languages, language) ? languages[language] : undefined,
    });
    // It reads a hash as a part of the last parameter.
    if (filled.search) filled.hash = '';
    return filled;
  },
};
