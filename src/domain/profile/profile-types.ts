import type {Market} from '../market.js';

/** A treatment the spa sells. */
export type ProfileTreatment = {
  /** The name widgets call it by, such as `hot-stone-60`. */
  id: string;
  name?: string;
  minutes?: number;
  /** In the profile's currency. */
  price?: number;
  /** The page that books this treatment, where the booking system has one. */
  booking?: {url?: string};
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
  booking?: {provider?: string; url?: string};
  treatments?: ProfileTreatment[];
  /** `inherit` or a preset. */
  theme?: string;
};
