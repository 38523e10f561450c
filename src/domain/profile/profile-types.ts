import type {OpeningHours} from '../hours/hours-types.js';
import type {Market} from '../market.js';

/** Where visitors book. */
export type ProfileBooking = {
  provider?: string;
  url?: string;
  /** The page where a visitor changes or cancels a booking. */
  manageUrl?: string;
};

/** A treatment the spa sells. */
export type ProfileTreatment = {
  /** The name widgets call it by, such as `hot-stone-60`. */
  id: string;
  name?: string;
  minutes?: number;
  /** In the profile's currency. */
  price?: number;
  booking?: {
    /** The page that books this treatment, where the booking system has one. */
    url?: string;
    /** What the booking system itself calls the treatment, the therapist and the branch. */
    treatment?: string;
    staff?: string;
    location?: string;
  };
};

/** One of several houses of the spa. What is not said of it is as it is for the whole spa. */
export type ProfileLocation = {
  id: string;
  /** What visitors choose it by. */
  name: string;
  address?: string;
  phone?: string;
  booking?: ProfileBooking;
  /** What is done here, or done here otherwise; found by the id. */
  treatments?: ProfileTreatment[];
  /** Its own week. Without a span it is one that nobody could read. */
  hours?: OpeningHours[];
  /** '' is one that nobody could read. */
  timeZone?: string;
  closed?: string[];
};

/** What every widget on a page may know of the spa. All of it may be missing. */
export type Profile = {
  name?: string;
  phone?: string;
  email?: string;
  address?: string;
  market?: Market;
  /** Three capital letters, by ISO 4217. */
  currency?: string;
  booking?: ProfileBooking;
  treatments?: ProfileTreatment[];
  locations?: ProfileLocation[];
  /** A week, by the clock of `timeZone`. It is whole or missing. */
  hours?: OpeningHours[];
  /** An IANA name, such as `Europe/London`. */
  timeZone?: string;
  /** Dates on which the spa does not open, such as `2026-12-25`. */
  closed?: string[];
  /** Names of campaign parameters that may travel to the booking system, besides the usual ones. */
  campaign?: string[];
  /** `inherit` or a preset. */
  theme?: string;
};
