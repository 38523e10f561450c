import type {BookingMessage, BookingRequest} from './booking-types.js';

/** Notes a problem with one field of the request, and the remedy. */
export type Report = (field: string, message: string) => void;

/** What may stand in an address that ends up in the visitor's history. Never a word on health. */
export type Shareable = Omit<BookingRequest, 'notes' | 'answers'>;

/** What one booking system accepts and says. */
export type BookingAdapter = {
  /** The address for a tab; nothing if the spa's address is of no use, which is then reported. */
  link(url: URL, request: Shareable, report: Report): URL | undefined;
  /** The address for a frame, made from that link. Absent: the vendor does not want frames. */
  frame?(link: URL, request: BookingRequest, report: Report): URL | undefined;
  /** Spas run it on hosts of their own. */
  anyHost?: true;
  /** It has no use for campaign parameters. */
  withoutCampaign?: true;
  /** Reads a message whose origin has been checked. */
  read?(message: unknown): BookingMessage | undefined;
  /** What the page must say back to such a message. */
  reply?(message: unknown): object | undefined;
};
