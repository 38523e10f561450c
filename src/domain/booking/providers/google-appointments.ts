import {asWritten} from '../as-written.js';

/**
 * Google Calendar's appointment schedules. Nothing can be filled in beforehand, as far as is known,
 * and the short `calendar.app.google` address opens like the long one.
 */
export const googleAppointments = asWritten('google-appointments');
