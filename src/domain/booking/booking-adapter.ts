import type {BookingMessage, BookingRequest} from './booking-types.js';

/** Notes a problem with one field of the request, and the remedy. */
export type Report = (field: string, message: string) => void;

/** What a request may wish for, beyond its address. `locale` stands under its `page`. */
export type Wish =
  | 'treatment'
  | 'staff'
  | 'location'
  | 'date'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'notes'
  | 'answers'
  | 'locale';

/** What may stand in an address that ends up in the visitor's history. Never a word on health. */
export type Shareable = Omit<BookingRequest, 'notes' | 'answers'>;

/** Wishes that others' sites are seen to fill in, without a word of the vendor. */
export type Unproven = {
  takes: readonly Wish[];
  /** The addresses of which this is known, and one of them for the spa to compare with. */
  on: RegExp;
  such: string;
};

/** What one booking system accepts and says: a row of `providers.json`, as code. */
export type BookingAdapter = {
  id: string;
  /** The wishes it grants by the vendor's own word. It never sees another, unless … */
  takes: readonly Wish[];
  /** … a spa has `tried` with its own account what the vendor does not document. */
  unproven?: Unproven;
  /** The address for a tab; nothing if the spa's address is of no use, which is then reported. */
  link(url: URL, request: Shareable, report: Report): URL | undefined;
  /** The address for a frame, made from that link. Absent: the vendor does not want frames. */
  frame?(link: URL, request: BookingRequest, report: Report): URL | undefined;
  /** Spas run it on hosts of their own. */
  anyHost?: true;
  /** What its frame must be allowed beyond the usual, as the vendor's own script does. */
  allow?: 'payment';
  /** It has no use for campaign parameters. */
  withoutCampaign?: true;
  /** The origins it speaks from, besides that of its own frame. */
  origin?: RegExp;
  /** Its messages tell that a booking was made; `unproven` until somebody has heard them live. */
  confirms?: 'yes' | 'unproven';
  /** Reads a message whose origin has been checked. */
  read?(message: unknown): BookingMessage | undefined;
  /** What the page must say back to such a message. */
  reply?(message: unknown): object | undefined;
};
