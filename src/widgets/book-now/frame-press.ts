import type {BookFrame} from './book-frame.js';
import type {BasaltBookNow} from './book-now.js';
import type {Booking} from './destination.js';

/** Opens a button's frame at every press; it is made at the first. */
export function presser(Frame: new (host: BasaltBookNow) => BookFrame) {
  const frames = new WeakMap<BasaltBookNow, BookFrame>();
  return (host: BasaltBookNow, booking: Booking): Promise<void> => {
    const frame = frames.get(host) ?? new Frame(host);
    frames.set(host, frame);
    return frame.open(booking);
  };
}
