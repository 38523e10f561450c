import {asWritten} from '../as-written.js';
import type {BookingAdapter} from '../booking-adapter.js';
import {own} from '../message-parts.js';

/** What it says, and we pass on: that it happened. Names, numbers and cards stay in the message. */
const words: Readonly<Record<string, 'ready' | 'step' | 'booked'>> = {
  WidgetLoaded: 'ready',
  TabClicked: 'step',
  BookNowClicked: 'step',
  ServiceSearched: 'step',
  TimeSlotClicked: 'step',
  FormViewed: 'step',
  FormResponseSubmitted: 'step',
  CustomerLogin: 'step',
  CreditCardCaptureViewed: 'step',
  BookingCompleted: 'booked',
};

/**
 * Vagaro. The treatment is part of the address that its dashboard makes. The messages are those of
 * a copy of docs.vagaro.com and of two listeners in the wild: unproven until they are heard live.
 * They hold a customer's number and a gift card's, and no number or time of the booking.
 */
export const vagaro: BookingAdapter = {
  ...asWritten('vagaro'),
  origin: /^https:\/\/www\.vagaro\.com$/,
  confirms: 'unproven',

  read(message) {
    const name = own(message, 'eventName');
    const kind = typeof name === 'string' && Object.hasOwn(words, name) ? words[name] : undefined;
    return kind && {kind};
  },
};
