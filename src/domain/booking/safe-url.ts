// After parsing, nothing but a user and a password can bring an @ before the first slash.
const safe =
  /^(tel:|mailto:|https:\/\/[^/@]+\/|http:\/\/(([^/@:]+\.)?localhost|127(\.\d+){3}|\[::1])(:\d+)?\/)/;

/**
 * The address a visitor may be sent to, or nothing.
 *
 * Only https, tel and mailto are let through, and http where nobody else listens: on the visitor's
 * own machine, for trying things out. A user's name before the host is a lure, so it is refused.
 */
export function safeUrl(text: string, base?: string): URL | undefined {
  try {
    const trimmed = text.trim();
    const url = new URL(trimmed, base);
    // The parser drops tabs and line breaks anywhere: a scheme may be hidden between them.
    return /\p{Cc}/u.test(trimmed) || !safe.test(url.href) ? undefined : url;
  } catch {
    return undefined;
  }
}
