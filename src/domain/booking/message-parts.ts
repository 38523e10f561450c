/**
 * An object's own property, if it is a plain value: what a hostile message puts on a prototype or
 * behind a getter does not count.
 */
export function own(object: unknown, name: string): unknown {
  try {
    return typeof object === 'object' && object !== null
      ? (Object.getOwnPropertyDescriptor(object, name)?.value as unknown)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The names of an object's own properties, if it lets itself be asked. */
export function ownNames(object: unknown): string[] {
  try {
    return typeof object === 'object' && object !== null ? Object.keys(object) : [];
  } catch {
    return [];
  }
}

/** A height in pixels, from a number or from text such as `1200px`. */
export function pixels(value: unknown): number | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const height = /^\d+(\.\d+)?(px)?$/.test(text) ? parseFloat(text) : 0;
  return height > 0 && height < Infinity ? height : undefined;
}

/** A height message, if there is a height in it. */
export function heightOf(value: unknown): {kind: 'height'; height: number} | undefined {
  const height = pixels(value);
  return height === undefined ? undefined : {kind: 'height', height};
}

/** A reference or a code: short, and nothing that could be a sentence, an address or markup. */
export function token(value: unknown): string | undefined {
  return matching(value, /^[\w.:-]{1,100}$/);
}

/** When a booking is, as far as it was said. An end that does not follow its start is none. */
export function times(from: unknown, to: unknown): {start?: string; end?: string} {
  const start = moment(from);
  const end = moment(to);
  const follows = start && end && Date.parse(start) < Date.parse(end);
  return {...(start && {start}), ...(follows && {end})};
}

/** A moment as ISO 8601 writes it, with its zone: without one it is another hour elsewhere. */
function moment(value: unknown): string | undefined {
  const text = matching(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/);
  return text && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
