/** A profile with every field there is. */
export const whole = {
  $schema: 'https://spa.example/profile.schema.json',
  name: 'Stillwater "Bath" House & Söhne',
  phone: '+44 1632 960118',
  email: 'hello+book@stillwater.example',
  address: '4 Quay Lane, شارع',
  market: 'uk',
  currency: 'GBP',
  booking: {
    provider: 'calcom',
    url: 'https://book.stillwater.example/stillwater',
    manageUrl: 'https://book.stillwater.example/bookings',
  },
  treatments: [
    {
      id: 'hot-stone-60',
      name: 'Hot stone massage',
      minutes: 60,
      price: 78.5,
      booking: {
        url: 'https://book.stillwater.example/stillwater/hot-stone-60',
        treatment: 'hot-stone',
        staff: '12',
        location: 'quay',
      },
    },
    {id: 'talk', price: 0},
  ],
  locations: [
    {
      id: 'harbour',
      name: 'By the harbour',
      address: '1 Harbour Wall',
      phone: '01632 960119',
      booking: {
        provider: 'tel',
        url: 'tel:+441632960119',
        manageUrl: 'mailto:h@stillwater.example',
      },
      treatments: [
        {
          id: 'hot-stone-60',
          name: 'Hot stone massage by the sea',
          minutes: 75,
          price: 90,
          booking: {url: 'https://cal.com/h/stone', treatment: 'stone', staff: '3', location: '2'},
        },
      ],
      hours: [{days: ['sat', 'sun'], from: '10:00', to: '16:30'}],
      timeZone: 'Europe/Lisbon',
      closed: ['2026-12-24'],
    },
    {id: 'mill', name: 'At the mill'},
  ],
  hours: [
    {days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '09:00', to: '13:00'},
    {days: ['fri'], from: '18:30', to: '00:30'},
    {days: ['sat'], from: '14:00', to: '24:00'},
  ],
  timeZone: 'Europe/London',
  closed: ['2026-12-25', '2026-12-26'],
  campaign: ['ref', 'mc_cid'],
  theme: 'clay',
};
