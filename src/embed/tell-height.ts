/** Heights are told in such steps: the page around learns how much room is wanted, and little else. */
const STEP = 16;
/** Before anything is drawn there is nothing worth telling. In px. */
const SHORTEST = 24;

/**
 * Tells the page around the frame how high it wants to be: `{basalt: 'height', height: 480}`, when
 * that changes, and once more when the page asks by `{basalt: 'ask'}`. That is all that is told.
 */
export function tellHeight(body: HTMLElement): void {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(body.getBoundingClientRect().height / STEP) * STEP;
    if (height < SHORTEST || height === told) return;
    told = height;
    // Who frames us is not known here, and a height is nobody's secret.
    parent.postMessage({basalt: 'height', height}, '*');
  };
  new ResizeObserver(tell).observe(body);
  addEventListener('message', ({source, data}: MessageEvent<{basalt?: unknown} | null>) => {
    if (source !== parent || data?.basalt !== 'ask') return;
    told = 0;
    tell();
  });
}
