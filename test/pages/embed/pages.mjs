/** A frame as the guide has it (`docs/embed.md`). */
export const embed = (address, more = '') =>
  `<iframe data-basalt-embed title="Booking" frameborder="0" src="${address.replaceAll('&', '&amp;')}" ${more} width="100%"></iframe>`;

/** Stands first in the page around: what frames say to it, and how much moves in it. */
export const counting = `
  window.heard = [];
  window.lies = 0;
  window.shift = 0;
  addEventListener('message', ({data, source}) => {
    if (data === 'that was a lie') window.lies++;
    else if (source !== window) window.heard.push({data});
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) window.shift += value;
    }).observe({type: 'layout-shift', buffered: true});`;

/** A page in a frame that says what it should not, and then that it did. */
export const hostileFrame = (words) => `<!doctype html><title>Other</title><script>
  addEventListener('load', () => {
    for (const word of ${JSON.stringify(words).replaceAll('<', '\\u003c')}) parent.postMessage(word, '*');
    parent.postMessage('that was a lie', '*');
  });
</script>`;
