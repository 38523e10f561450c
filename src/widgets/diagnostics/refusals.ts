import type {Mistake} from './mistakes.js';

/** What of a policy's report tells whether it is about us. */
export type Refusal = Pick<
  SecurityPolicyViolationEvent,
  'blockedURI' | 'disposition' | 'effectiveDirective' | 'sample' | 'sourceFile'
>;

const FILE = /\/(basalt(\.[\w.-]+)?\.(js|css)|chunks\/[\da-f]{6}\/[\w.-]+\.js)([?#]|$)/;
const ours = ({blockedURI, sourceFile}: Refusal) =>
  FILE.test(blockedURI) || FILE.test(sourceFile ?? '');

/** A policy may tell the origin alone, or the word for an inline one. */
const placeOf = (address: string) => {
  try {
    return new URL(address).origin;
  } catch {
    return address;
  }
};

/** What a page's policy keeps from us, in words for its owner; nothing where it is not about us. */
export function readRefusal(refusal: Refusal): Mistake | undefined {
  const {blockedURI, disposition, effectiveDirective: directive, sample} = refusal;
  if (disposition === 'report') return undefined;
  const told = (words: string): Mistake => ({subject: 'Content-Security-Policy', words, times: 1});
  if (directive === 'trusted-types')
    return /^basalt(-data)?\b/.test(sample)
      ? told(
          `It refuses the Trusted Types policy ${sample.split('|')[0]}. Add that name to trusted-types.`,
        )
      : undefined;
  if (!ours(refusal)) return undefined;
  const place = placeOf(blockedURI);
  return told(
    directive === 'frame-src'
      ? `It refuses the frame of ${place}, so visitors get a link instead of the calendar. Add ${place} to frame-src.`
      : `It refuses what Basalt needs: ${place}. Add it to ${directive.replace(/-(elem|attr)$/, '')}.`,
  );
}
