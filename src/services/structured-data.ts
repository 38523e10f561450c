import {warn} from './diagnostics.js';

/** What Trusted Types take for the text of a script. */
type Trusted = {createScript: (text: string) => string};
type Factory = {createPolicy: (name: string, rules: Trusted) => Trusted};

let policy: Trusted | undefined;

/**
 * To Trusted Types the text of any script is code, also of one that is data. The policy is made
 * once, and only on a page that asked to publish something.
 */
function trusted(text: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: Factory};
  policy ??= trustedTypes?.createPolicy('basalt-data', {createScript: (data) => data});
  return policy ? policy.createScript(text) : text;
}

/**
 * Tells search engines something about the page, as JSON-LD in its head. The function that comes
 * back takes it out again. Where the page's policy knows no `basalt-data`, the owner is told, and
 * nothing is published.
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
    script.text = trusted(JSON.stringify(data).replace(/</g, '\\u003c'));
  } catch {
    warn(
      host,
      'structured-data can do nothing here: the page’s policy does not allow it. Write “trusted-types basalt basalt-data”, or write the JSON-LD into the page and leave the attribute out.',
    );
    return () => {};
  }
  host.ownerDocument.head.append(script);
  return () => script.remove();
}
