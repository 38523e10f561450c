/**
 * What runs inside the page: finding elements through shadow roots, and aiming the mouse at them.
 *
 * These functions are sent as text, so each stands alone and uses nothing that a hostile page
 * might have replaced (`Array.from`, `Object.prototype`).
 */

/**
 * All elements a selector names. `host >>> inner` goes into open shadow roots and into frames of
 * the same origin; a step may end in `:text("Next")`, the element's whole text or its label.
 */
function find(selector) {
  const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const says = (element, words) =>
    [element.textContent, element.getAttribute('aria-label')].some((text) => tidy(text) === words);
  let roots = [document];
  let found = [];
  for (const step of selector.split('>>>')) {
    const [, css, words] = step.trim().match(/^([^]*?)(?::text\("([^]*)"\))?$/);
    found = roots.flatMap((root) => [...root.querySelectorAll(css || '*')]);
    if (words !== undefined) found = found.filter((element) => says(element, words));
    roots = found.map((element) => element.shadowRoot ?? element.contentDocument).filter(Boolean);
  }
  return found;
}

/** Of all that a selector names, the first that shows. */
function chosen(selector) {
  const all = find(selector);
  return all.find((element) => element.getClientRects().length > 0) ?? all[0];
}

/** What an element is drawn in: its slot, its parent, its shadow root's host, its frame. */
function above(node) {
  return node.assignedSlot ?? node.parentNode ?? node.host ?? node.defaultView?.frameElement;
}

/** Whether an animation that will end moves an element, or anything that it is drawn in. */
function isAnimated(selector) {
  const ends = ({playState, effect}) =>
    playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime);
  for (let node = chosen(selector); node; node = above(node)) {
    if (node.getAnimations && node.nodeType === 1 && node.getAnimations().some(ends)) return true;
  }
  return false;
}

/** Where to put the mouse to press an element as a visitor would, or why that cannot be done. */
function spotOf(selector) {
  const target = chosen(selector);
  if (!target) return {problem: 'is not in the page'};
  const inView = () => {
    const box = target.getBoundingClientRect();
    const view = target.ownerDocument.documentElement;
    return (
      box.top >= 0 &&
      box.left >= 0 &&
      box.bottom <= view.clientHeight &&
      box.right <= view.clientWidth
    );
  };
  if (!inView()) target.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const box = [...target.getClientRects()].find(({width, height}) => width > 0 && height > 0);
  if (!box) return {problem: 'has no size'};

  const frames = [];
  for (let {frameElement} = target.ownerDocument.defaultView; frameElement;) {
    frames.unshift(frameElement);
    ({frameElement} = frameElement.ownerDocument.defaultView);
  }
  const corner = (frame) => {
    const {x, y} = frame.getBoundingClientRect();
    return {x: x + frame.clientLeft, y: y + frame.clientTop};
  };
  // Something larger than the window is pressed in the middle of the part that shows.
  const {clientWidth, clientHeight} = target.ownerDocument.documentElement;
  const inside = {
    x: (Math.max(box.left, 0) + Math.min(box.right, clientWidth)) / 2,
    y: (Math.max(box.top, 0) + Math.min(box.bottom, clientHeight)) / 2,
  };
  const [x, y] = frames.reduce(
    (sum, frame) => [sum[0] + corner(frame).x, sum[1] + corner(frame).y],
    [inside.x, inside.y],
  );

  let spot = {x, y};
  let hit = document.elementFromPoint(x, y);
  for (let deeper = hit; deeper;) {
    hit = deeper;
    if (hit.contentDocument) {
      const at = corner(hit);
      spot = {x: spot.x - at.x, y: spot.y - at.y};
    }
    const root = hit.shadowRoot ?? hit.contentDocument;
    deeper = root?.elementFromPoint(spot.x, spot.y);
    if (deeper?.getRootNode() !== root || deeper === hit) break;
  }
  for (let node = hit; node; node = above(node)) if (node === target) return {x, y};
  return {
    problem: `is covered by ${hit ? hit.cloneNode().outerHTML : 'nothing: it is outside the window'}`,
  };
}

/**
 * The spot, if nothing moves it and it is the same two frames later. One look would not do, and
 * neither would two: an animation that has only just come into the window stands still at first.
 */
async function aim(selector) {
  // A tab behind another one draws no frames.
  const frame = () => new Promise((go) => (requestAnimationFrame(go), setTimeout(go, 200)));
  const before = spotOf(selector);
  if (before.problem) return before;
  await frame();
  await frame();
  const after = spotOf(selector);
  if (after.problem) return after;
  const still = after.x === before.x && after.y === before.y && !isAnimated(selector);
  return still ? after : {problem: 'keeps moving'};
}

/** The element with the focus, through shadow roots and frames, in a few words. */
function focused() {
  let element = document.activeElement;
  for (;;) {
    const deeper = (element?.shadowRoot ?? element?.contentDocument)?.activeElement;
    if (!deeper) break;
    element = deeper;
  }
  if (!element) return null;
  return {
    tag: element.localName,
    id: element.id,
    text: (element.innerText ?? '').replace(/\s+/g, ' ').trim(),
    label: element.getAttribute('aria-label'),
  };
}

/**
 * A function's text, whose answer may be an element: that comes back as `true`, since drivers
 * disagree on what else it might be.
 */
export const portable = (fn) => `(...args) => {
  const plain = (value) => (value?.nodeType ? true : value);
  const answer = (${fn})(...args);
  return answer?.then ? answer.then(plain) : plain(answer);
}`;

/** A function's text with the others it needs within its reach. */
const withReach = (fn, ...others) => `(...args) => {${others.join('\n')}\nreturn (${fn})(...args)}`;

export const withFind = (fn) => withReach(fn, find);
export const AIM = withReach(aim, find, chosen, above, spotOf, isAnimated);
/** For a page without scripts, which may have no frames either. */
export const AIM_AT_ONCE = withReach(spotOf, find, chosen, above);
export const FOCUSED = String(focused);
