/** An object's own property. What a hostile message puts on a prototype does not count. */
export function own(object: unknown, name: string): unknown {
  try {
    const whole = typeof object === 'object' && object !== null && Object.hasOwn(object, name);
    return whole ? (object as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
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

/** A moment as ISO 8601 writes it. */
export function moment(value: unknown): string | undefined {
  return matching(value, /^\d{4}-\d\d-\d\dT[\d:.]{4,16}(Z|[+-]\d\d:?\d\d)?$/);
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}
