/** The days, the times and the bookings of an invented spa. Kept in memory, gone when it stops. */
import {randomBytes} from 'node:crypto';

const zone = 'Europe/London';
const daysShown = 10;
const openingTimes = ['09:00', '10:15', '11:30', '13:30', '14:45', '16:00', '17:15', '18:30'];
const mostBookings = 500;

const format = (options) => new Intl.DateTimeFormat('en-GB', {timeZone: zone, ...options});
const isoDay = new Intl.DateTimeFormat('en-CA', {timeZone: zone, dateStyle: 'short'});
const longDay = format({weekday: 'long', day: 'numeric', month: 'long'});
const clock = format({hour: '2-digit', minute: '2-digit'});

/** The moment at which a clock in the spa shows this time. */
function momentOf(day, time) {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const shown = new Date(`${isoDay.format(asUtc)}T${clock.format(asUtc)}:00Z`);
  return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime()));
}

/** The next open days, each with its free times. The same days always have the same times. */
export function openDays(now, minutes) {
  const days = [];
  for (let ahead = 1; days.length < daysShown; ahead++) {
    const date = new Date(now.getTime() + ahead * 86_400_000);
    const id = isoDay.format(date);
    const noon = momentOf(id, '12:00');
    if (noon.getUTCDay() === 0) continue; // Closed on Sundays.
    const [weekday, number, month] = longDay.format(noon).replace(',', '').split(' ');
    days.push({
      id,
      weekday,
      number,
      month,
      name: longDay.format(noon),
      times: timesOn(id, minutes),
    });
  }
  return days;
}

function timesOn(day, minutes) {
  const seed = [...day].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return openingTimes
    .filter((_, index) => Math.floor(seed / 2 ** index) % 3 !== 0)
    .map((time) => {
      const start = momentOf(day, time);
      const end = new Date(start.getTime() + minutes * 60_000);
      return {
        start: start.toISOString(),
        end: end.toISOString(),
        from: time,
        to: clock.format(end),
      };
    });
}

/** When a booking is, in words. */
export function inWords({startTime, endTime}) {
  const start = new Date(startTime);
  return `${longDay.format(start)}, ${clock.format(start)}\u00a0to\u00a0${clock.format(new Date(endTime))}`;
}

/** Bookings, the oldest of which make room. */
export class Diary {
  #bookings = new Map();

  /** Takes a booking, or says field by field what is missing. */
  take({title, days, slot, name, email, notes, status}) {
    const time = days.flatMap(({times}) => times).find(({start}) => start === slot);
    const problems = {
      ...(!time && {slot: 'Choose a time.'}),
      ...(!name.trim() && {name: 'Write your name.'}),
      ...(!/^[^\s@]+@[^\s@]+$/.test(email) && {
        email: 'Write an email address, such as name@example.com.',
      }),
    };
    if (Object.keys(problems).length) return {problems};
    const uid = randomBytes(6).toString('hex');
    const booking = {
      uid,
      title,
      startTime: time.start,
      endTime: time.end,
      name,
      email,
      notes,
      status,
    };
    this.#bookings.set(uid, booking);
    if (this.#bookings.size > mostBookings)
      this.#bookings.delete(this.#bookings.keys().next().value);
    return {booking};
  }

  find(uid) {
    return this.#bookings.get(uid);
  }
}
