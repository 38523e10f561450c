/** A plain page as a spa would have it, with our three tags and what stands in them without scripts. */

export const MODULE = '<script type="module" src="/basalt/basalt.js"></script>';
export const STYLESHEET = '<link rel="stylesheet" href="/basalt/basalt.css">';

export const BOOK =
  '<basalt-book-now><a href="https://cal.com/stillwater/hot-stone">Book now</a></basalt-book-now>';
export const CAROUSEL = '<basalt-benefits-carousel></basalt-benefits-carousel>';
export const QUIZ =
  '<basalt-pain-relief-quiz><p>Not sure? Call us on <a href="tel:+441632960118">01632 960 118</a>.</p></basalt-pain-relief-quiz>';
export const ALL = BOOK + CAROUSEL + QUIZ;

/**
 * @param {string} body
 * @param {{head?: string, lang?: string, dir?: string}} [options]
 */
export const spaPage = (body, {head = MODULE, lang = 'en', dir = 'ltr'} = {}) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Stillwater Bath House</title>
${head}
</head>
<body>
<main>
<h1>Stillwater Bath House</h1>
<h2>What to expect</h2>
${body}
</main>
</body>
</html>`;

/** Waits until a widget has upgraded and drawn itself. */
export const shown = (page, tag) =>
  page.waitFor(
    (name) => {
      const widget = document.querySelector(name);
      return Boolean(widget?.shadowRoot?.querySelector('.root')?.childElementCount);
    },
    {args: [tag], because: `<${tag}> did not appear`},
  );

export const TAGS = ['basalt-book-now', 'basalt-benefits-carousel', 'basalt-pain-relief-quiz'];

/** All three widgets are there; the booking link, which waits for a visitor, is pointed at first. */
export async function allShown(page) {
  await page.hover('basalt-book-now a');
  for (const tag of TAGS) await shown(page, tag);
}

/** Words of ours on the console, and errors of the page: a healthy page has neither. */
export async function complaints(page) {
  const said = (await page.consoleMessages()).map(({type, text}) => `${type}: ${text}`);
  return [...said, ...(await page.pageErrors())];
}
