/** The systems' own names, as a visitor knows them. Brands are not translated. */
const names: Readonly<Record<string, string>> = {
  calendly: 'Calendly',
  calcom: 'Cal.com',
  acuity: 'Acuity',
  square: 'Square',
  simplybook: 'SimplyBook.me',
  setmore: 'Setmore',
  mindbody: 'Mindbody',
  fresha: 'Fresha',
  vagaro: 'Vagaro',
  jane: 'Jane',
  msbookings: 'Microsoft Bookings',
  'google-appointments': 'Google Calendar',
  easyappointments: 'Easy!Appointments',
  whatsapp: 'WhatsApp',
  booksy: 'Booksy',
  zenoti: 'Zenoti',
  phorest: 'Phorest',
  timely: 'Timely',
  booker: 'Booker',
  boulevard: 'Boulevard',
  glossgenius: 'GlossGenius',
  schedulicity: 'Schedulicity',
};

/** A provider's name for the visitor; none for a plain link, a phone number or an address. */
export function providerName(provider: string): string | undefined {
  return Object.hasOwn(names, provider) ? names[provider] : undefined;
}
