import type {Problem} from '../problem.js';

/**
 * What we would like the booking system to know. Everything but the address is a wish: each
 * provider takes what it can.
 */
export type BookingRequest = {
  /** The spa's booking page, phone number or mailbox, as the spa wrote it. */
  url: string;
  /** The treatment as the *provider* names it: an event's slug, a service's id. */
  treatment?: string;
  /** The therapist as the provider numbers them. */
  staff?: string;
  /** The branch as the provider names it. */
  location?: string;
  /** The wished day, `YYYY-MM-DD`, a time may follow. */
  date?: string;
  name?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  phone?: string;
  /** The visitor's summary. May speak of health: it goes into a frame or nowhere. */
  notes?: string;
  /** Answers to the provider's own questions. May speak of health too. */
  answers?: Readonly<Record<string, string>>;
  /** The page's own query string, from which known campaign parameters are taken. */
  campaign?: string;
  /** Names of the spa's own campaign parameters, which are taken from there too. */
  campaignKeys?: readonly string[];
  /**
   * The spa has tried, with an account of its own, what this system's vendor does not document.
   * Without it such wishes are left out, and a problem says so.
   */
  tried?: boolean;
  /** The page that asks. */
  page?: {host?: string; namespace?: string; locale?: string};
};

/** Where the request leads. No `link`: the address cannot be used, and a problem says why. */
export type BookingAddress = {link: string | null; frame: string | null; problems: Problem[]};

/** What a framed booking system told us, cut down to what may be known. */
export type BookingMessage =
  | {kind: 'ready'}
  | {kind: 'height'; height: number}
  | {kind: 'step'}
  | {
      kind: 'booked';
      reference?: string;
      start?: string;
      end?: string;
      /** The time is asked for, but the spa has still to confirm it or the visitor to pay. */
      pending?: true;
    }
  | {kind: 'cancelled'}
  | {kind: 'failed'; code?: string};
