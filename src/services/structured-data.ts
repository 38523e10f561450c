import {warn} from './diagnostics.js';

/**
 * Tells search engines something about the page, as JSON-LD in its head. The function that comes
 * back takes it out again. A policy of trusted types forbids any text in any script, also one that
 * is data: then the owner is told, and nothing is published.
 *
 * @param mark An attribute by which the element can be found again.
 */
export function publish(host: Element, data: object, mark?: `data-basalt-${string}`): () => void {
  const script = host.ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  if (mark) script.setAttribute(mark, '');
  // Optimisers that gather a page's scripts leave this one where it is.
  script.dataset['jetpackBoost'] = 'ignore';
  try {
    // A page that is saved or read as text must not end the element at somebody's "</script>".
    script.text = JSON.stringify(data).replace(/</g, '\\u003c');
  } catch {
    warn(
      host,
      'structured-data can do nothing here: the page’s policy (require-trusted-types-for) forbids it. Write the JSON-LD into the page, and leave the attribute out.',
    );
    return () => {};
  }
  host.ownerDocument.head.append(script);
  return () => script.remove();
}
