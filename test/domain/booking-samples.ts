/** What visitors and spas really type, and what breaks addresses. */
export const awkward = [
  'Zoë & Söhne',
  '#1 hot stone',
  '1+1=2',
  '"Quoted" O’Neill\'s <b>',
  'نور الدين الحسن',
  'עדי בן־דוד',
  '日本語 👩🏽‍⚕️',
  '50%, 100%25; a/b?c\\d|{e}^`f`',
];

/** Addresses of every system's booking pages, as spas have them. */
export const addresses: Record<string, string[]> = {
  calendly: ['https://calendly.com/spa', 'https://calendly.com/spa/60min?month=2026-12#x'],
  calcom: [
    'https://cal.com/spa/60',
    'https://book.spa.example/team/spa',
    'http://localhost:4000/spa',
  ],
  acuity: ['https://spa.as.me/', 'https://app.acuityscheduling.com/schedule.php?owner=1'],
  simplybook: ['https://spa.simplybook.me/', 'https://spa.simplybook.it/v2/?a=1#book'],
  square: ['https://book.squareup.com/appointments/m/location/l/services', 'https://square.site/'],
  setmore: ['https://spa.setmore.com/', 'https://booking.setmore.com/scheduleappointment/c1'],
  mindbody: ['https://clients.mindbodyonline.com/classic/ws?studioid=1'],
  fresha: ['https://www.fresha.com/book-now/spa/all-offer?share=true'],
  vagaro: [
    'https://www.vagaro.com/Users/BusinessWidget.aspx?enc=a%2Bb==',
    'https://www.vagaro.com/spa',
  ],
  jane: ['https://spa.janeapp.com/#/staff_member/1', 'https://spa.janeapp.com/?{name}|^`[]#a#b'],
  msbookings: ['https://outlook.office.com/book/spa@spa.example/'],
  'google-appointments': [
    'https://calendar.app.google/abc',
    'https://calendar.google.com/calendar/appointments/schedules/A?gv=true',
  ],
  booksy: ['https://booksy.com/en-us/1_spa'],
  zenoti: ['https://spa.zenoti.com/webstoreNew/services'],
  phorest: ['https://portal.phorest.com/book/spa'],
  timely: ['https://book.gettimely.com/Booking/Location/1'],
  booker: ['https://www.booker.com/spa', 'https://www.booker.com/100%?a=%zz'],
  boulevard: ['https://blvd.joinblvd.com/b/spa'],
  glossgenius: ['https://spa.glossgenius.com/'],
  schedulicity: ['https://www.schedulicity.com/scheduling/SPA'],
  easyappointments: ['https://spa.example/index.php?service=1'],
  whatsapp: ['https://wa.me/441632960118', 'https://api.whatsapp.com/send?phone=441632960118'],
  tel: ['tel:+441632960118', 'tel:+44 1632 960118'],
  mailto: ['mailto:hello@spa.example', 'mailto:a@b.c?subject=x'],
  link: ['https://spa.example/{treatment}?n={name}#{date}', 'https://spa.example/?a=%20&b'],
};
