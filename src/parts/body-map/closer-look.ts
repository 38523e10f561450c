/** How far a region reaches, in the drawing. */
export const REACH = 10;

// What a finger hits, and what a mouse does, in CSS pixels.
const FINGER = 44;
const MOUSE = 24;

/** What is shown large: as much of the drawing as still gives a finger its room on a small phone. */
const WIDTH = 56;
const HEIGHT = 88;

/** The whole drawing. */
const WHOLE = [12, 1, 76, 218] as const;

/** Whether the regions are too small for whoever pressed the drawing. */
export function needsCloserLook(drawing: SVGSVGElement, {pointerType}: PointerEvent): boolean {
  const fine = pointerType ? pointerType === 'mouse' : !matchMedia('(pointer: coarse)').matches;
  return drawing.getScreenCTM()!.a * REACH < (fine ? MOUSE : FINGER);
}

/** Where a press was, in the drawing. */
export function spotOf(drawing: SVGSVGElement, {clientX, clientY}: MouseEvent) {
  const {x, y} = new DOMPoint(clientX, clientY).matrixTransform(drawing.getScreenCTM()!.inverse());
  return [x, y] as const;
}

/** What of the drawing is in view: all of it, or what lies about a spot. */
export function viewOf(spot: readonly [number, number] | undefined): string {
  const [left, top, width, height] = WHOLE;
  if (!spot) return WHOLE.join(' ');
  const within = (middle: number, size: number, start: number, whole: number) =>
    Math.min(Math.max(middle - size / 2, start), start + whole - size);
  return [
    within(spot[0], WIDTH, left, width),
    within(spot[1], HEIGHT, top, height),
    WIDTH,
    HEIGHT,
  ].join(' ');
}
