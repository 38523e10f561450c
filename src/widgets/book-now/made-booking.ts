import type {BookingMessage} from '../../domain/booking/booking-types.js';
import {withStrings} from '../../localize/locale.js';
import type {calendarWays} from './book-calendar.js';

/** What a booking system said that it made. */
export class MadeBooking {
  /** What the booking system calls the booking. */
  reference?: string;
  /** When it is, if the booking system says so. */
  times: {start?: string; end?: string} = {};
  /** The ways into a calendar; they come with a script of their own. */
  calendarWays?: typeof calendarWays;

  take({reference, start, end}: Extract<BookingMessage, {kind: 'booked'}>): void {
    this.reference = reference;
    this.times = {start, end};
  }

  /** Brings the calendar for a booking with both its times. */
  async offerCalendar(): Promise<void> {
    if (!this.times.start || !this.times.end) return;
    try {
      this.calendarWays = (await withStrings(import('./book-calendar.js'))).calendarWays;
    } catch {
      // The booking is made all the same, and says when it is.
    }
  }
}
