/** What a page in a frame may say: the true words of booking systems with something else in them. */
import fc from 'fast-check';

import {says} from '../booking-servers.mjs';
import {payloads} from './payloads.mjs';

/** What makes a message one of the system's: with something else here it is nobody's. */
const NAMES = /^(originator|type|namespace|fullType|event)$/;

function filled(value, text, key = '') {
  if (typeof value === 'string') return NAMES.test(key) ? value : text;
  if (typeof value === 'number') return text;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, filled(inner, text, name)]),
  );
}

/** What ends a booking comes last, or nothing after it would be heard. */
const ending = ([name]) => /^(booked|moved|old|cancelled|linkFailed)$/.test(name);

/** Every payload in every value of every message of a system, and as a message of its own. */
export function attackingWords(system) {
  const words = Object.entries(says[system]());
  const all = payloads.flatMap(({text}) => [
    text,
    {[text]: text},
    ...words.filter((each) => !ending(each)).map(([, message]) => filled(message, text)),
  ]);
  const last = words.filter(ending).map(([, message]) => filled(message, payloads[2].text));
  return [...all, ...last];
}

/** A message of a system in which anything at all may be anywhere. */
const near = (message) =>
  fc.oneof(
    fc.constant(message),
    fc
      .tuple(fc.constantFrom(...pathsOf(message)), fc.jsonValue({maxDepth: 2}))
      .map(([path, value]) => replaced(message, path, value)),
  );

const isThing = (value) => typeof value === 'object' && value !== null;

const pathsOf = (value) =>
  isThing(value)
    ? Object.keys(value).flatMap((key) => [
        [key],
        ...pathsOf(value[key]).map((path) => [key, ...path]),
      ])
    : [];

const replaced = (value, [key, ...rest], put) => ({
  ...value,
  [key]: rest.length ? replaced(value[key], rest, put) : put,
});

/** The same for every run: a seed stands for the whole list. */
export function randomWords(system, count, seed = 20260714) {
  const known = Object.entries(says[system]()).filter((each) => !ending(each));
  const any = fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.double(),
    fc.dictionary(fc.string(), fc.jsonValue()),
  );
  const word = fc.oneof(any, ...known.map(([, message]) => near(message)));
  return fc.sample(word, {numRuns: count, seed});
}
