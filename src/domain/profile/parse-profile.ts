import {safeUrl} from '../booking/safe-url.js';
import {closes, date, isTimeZone, opens, week} from '../hours/hour-forms.js';
import type {OpeningHours} from '../hours/hours-types.js';
import {isMarket} from '../market.js';
import type {Problem} from '../problem.js';
import type {AddOn, Profile, ProfileLocation, ProfileTreatment} from './profile-types.js';
import type {Heat, Pressure, TreatmentPrice} from './profile-types.js';
import {allOrNone, byName, fields, like, list, oneOf, text} from './read-fields.js';
import type {Read, Readers} from './read-fields.js';

const words = text('…');
const number = like(60, (value) => value >= 0);
const url = like('https://…', safeUrl);
const phone = text('+441632960118', /\d/);

const booking = fields({provider: words, url, manageUrl: url});

const several = list(words);
const cost = {minutes: number, price: number, from: like(true, () => true)};
const sold = {
  ...cost,
  id: words,
  outcomes: several,
  booking: fields({url, treatment: words, staff: words, location: words}),
};

const treatments = list(
  fields<ProfileTreatment>({
    ...sold,
    name: words,
    text: words,
    group: words,
    prices: list(fields<TreatmentPrice>(sold)),
    addOns: list(fields<AddOn>({...cost, name: words}), ({name}) => name, 'Give it a name'),
    heat: oneOf<Heat>('hot', 'mild', 'none'),
    pressure: oneOf<Pressure>('medium', 'light', 'light-medium', 'firm'),
    needs: several,
    benefits: several,
    notFor: several,
  }),
  ({id}) => id,
  'Give it an id',
);

const hours = allOrNone(
  list(
    fields<OpeningHours>({
      days: list(like(week[1]!, (day) => week.includes(day))),
      from: text('09:00', opens),
      to: text('18:00', closes),
    }),
    ({days, from, to}) => days?.length && from && to,
    'Give it days, from and to',
  ),
);

const timeZone = like('Europe/London', isTimeZone);
const closed = list(text('2026-12-25', date));

/** What a house says wrongly of itself is not as it is for the whole spa: it is unknown. */
const ownOr =
  <Value>(read: Read<Value>, unknown: Value): Read<Value> =>
  (value, path, problems) =>
    read(value, path, problems) ?? unknown;

const locations = list(
  fields<ProfileLocation>({
    id: words,
    name: words,
    address: words,
    phone,
    booking,
    treatments,
    hours: ownOr(hours, []),
    timeZone: ownOr(timeZone, ''),
    closed,
  }),
  ({id, name}) => id && name,
  'Give it an id and a name',
);

const readers: Readers<Profile> = {
  name: words,
  phone,
  email: text('spa@example.com', /.@./),
  address: words,
  market: like('uk', isMarket),
  currency: text('GBP', /^[A-Z]{3}$/),
  taxNote: words,
  booking,
  treatments,
  locations,
  hours,
  timeZone,
  closed,
  campaign: list(text('ref', /^[\w.-]+$/)),
  theme: words,
  messages: byName(
    'pt-BR',
    (tag) => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag),
    byName('book-now.book', (id) => /^[a-z-]+\.[\w.-]+$/.test(id), words),
  ),
};

/**
 * The spa's own facts out of its JSON. What cannot be used is left out and reported with the
 * remedy, and all the rest stays: one slip costs one field.
 */
export function parseProfile(json: unknown): {profile: Profile; problems: Problem[]} {
  const problems: Problem[] = [];
  return {profile: fields(readers)(json, '', problems) ?? {}, problems};
}
