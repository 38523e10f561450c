/**
 * Tells search engines something about the page, as JSON-LD in its head. It is data, not a script:
 * no policy refuses it. The function that comes back takes it out again.
 */
export function publish(host: Element, data: object): () => void {
  const script = host.ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  // A page that is saved or read as text must not end the element at somebody's "</script>".
  script.textContent = JSON.stringify(data).replace(/</g, '\\u003c');
  host.ownerDocument.head.append(script);
  return () => script.remove();
}
