import type {OpeningHours} from '../hours/hours-types.js';
import type {Market} from '../market.js';

/** Where visitors book. */
export type ProfileBooking = {
  provider?: string;
  url?: string;
  /** The page where a visitor changes or cancels a booking. */
  manageUrl?: string;
};

/** How the booking system itself knows what is booked. */
export type TreatmentBooking = {
  /** The page that books this, where the booking system has one. */
  url?: string;
  /** What the booking system itself calls the treatment, the therapist and the branch. */
  treatment?: string;
  staff?: string;
  location?: string;
};

/** A length that a treatment is sold in. */
export type TreatmentPrice = {
  /** Without one it is the treatment's, a hyphen and the minutes: `hot-stone-60`. */
  id?: string;
  minutes?: number;
  /** In the profile's currency. */
  price?: number;
  /** The price is the least that it costs. */
  from?: boolean;
  /** Ids of what the quiz suggests, where they are not the id itself. */
  outcomes?: string[];
  booking?: TreatmentBooking;
};

/** What can be had with a treatment. */
export type AddOn = {name: string; minutes?: number; price?: number; from?: boolean};

export type Heat = 'none' | 'mild' | 'hot';
export type Pressure = 'light' | 'light-medium' | 'medium' | 'firm';

/** A treatment the spa sells: in one length, or in each of its `prices`. */
export type ProfileTreatment = TreatmentPrice & {
  /** The name widgets call it by, such as `hot-stone-60`. */
  id: string;
  name?: string;
  /** A sentence or two about it. */
  text?: string;
  /** The heading it stands under. */
  group?: string;
  prices?: TreatmentPrice[];
  addOns?: AddOn[];
  heat?: Heat;
  pressure?: Pressure;
  /** What it is good to look for it by, as visitors read it. */
  needs?: string[];
  /** Ids of shipped benefits that visitors may look for in it; they read each with its evidence. */
  benefits?: string[];
  /** Ids of conditions with which it is not given. */
  notFor?: string[];
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
  /** What stands below the prices, in the place of the words by the market. */
  taxNote?: string;
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
  /** Words of the spa's own by language and id, in place of ours or in a language that we have not. */
  messages?: Record<string, Record<string, string>>;
};
