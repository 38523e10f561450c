import type {Profile, ProfileLocation} from './profile-types.js';

/** Fewer figures are no number of anybody's. */
const SHORTEST = 5;

/**
 * The house of the spa that somebody calls at this number: the one whose number it is, else the one
 * that the visitor chose, else the only one. None where that is not sure.
 */
export function locationFor(
  {locations = []}: Profile,
  number: string,
  chosen?: string,
): ProfileLocation | undefined {
  const called = locations.filter(({phone, booking}) =>
    [phone, booking?.url].some((own) => own && isSame(own, number)),
  );
  if (called.length === 1) return called[0];
  return locations.length === 1 ? locations[0] : locations.find(({id}) => id === chosen);
}

/** Whether two spellings are one number. At home a number is dialled without its country. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map(figures);
  return a!.length >= SHORTEST && b!.length >= SHORTEST && (a!.endsWith(b!) || b!.endsWith(a!));
}

/** `+44 (0)1632` and `01632` begin with the same figures but for the country. */
const figures = (text: string) =>
  /^https?:|@/.test(text) ? '' : text.replace(/\(0\)|\D/g, '').replace(/^0+/, '');
