/**
 * For the page around: gives every `<iframe data-basalt-embed>` the height that the page in it asks
 * for. It believes the frame's own window at the frame's own origin, and a height within reason.
 */
type Frame = HTMLIFrameElement & {basaltSteps?: number; basaltAt?: number};

const SHORTEST = 24;
const TALLEST = 6000;
/**
 * A page that follows its frame asks for a little more at once, each time: after so many it is left
 * alone until it has held still. In px and ms.
 */
const LITTLE = 64;
const MOST = 8;
const SOON = 1000;

const embeds = () => document.querySelectorAll<Frame>('iframe[data-basalt-embed]');

addEventListener(
  'message',
  ({
    source,
    origin,
    data,
    timeStamp,
  }: MessageEvent<{basalt?: unknown; height?: unknown} | null>) => {
    const height = data?.height;
    if (data?.basalt !== 'height' || typeof height !== 'number' || !(height >= SHORTEST)) return;
    for (const frame of embeds()) {
      if (frame.contentWindow !== source || !frame.src || new URL(frame.src).origin !== origin)
        continue;
      const wanted = Math.min(Math.ceil(height), TALLEST);
      const more = wanted - frame.offsetHeight;
      const again = more > 0 && more <= LITTLE && timeStamp - frame.basaltAt! < SOON;
      frame.basaltAt = timeStamp;
      frame.basaltSteps = again ? (frame.basaltSteps ?? 0) + 1 : 0;
      if (frame.basaltSteps <= MOST) frame.style.height = `${wanted}px`;
    }
  },
);

// Frames that were there first have told already, to nobody.
const ask = () =>
  embeds().forEach((frame) => frame.contentWindow?.postMessage({basalt: 'ask'}, '*'));
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask);
else ask();

export {};
