/**
 * What stands in an attacked page. The functions here run in the page: they use nothing from
 * outside, and write every payload by the DOM, as a page's own server would have escaped it.
 */

/**
 * One of each widget for each payload. Its attributes are the payload, but for those that want one
 * of a few words: they have one, in turn, so that what these lead to is reached too. Every other
 * one comes as a carrier (`<div data-basalt>`), and one that there is not is with them. All of it is
 * laid out once, at the end (`replant`): so many widgets would take their time.
 */
export function plant(payloads, widgets) {
  const main = document.querySelector('main');
  main.hidden = true;
  const make = (tag, given, words = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(given))
      if (value !== undefined) element.setAttribute(name, value);
    element.textContent = words;
    return element;
  };
  const valueOf = ({kind, words}, {id, text}) =>
    kind === 'boolean'
      ? [undefined, ''][id % 2]
      : kind === 'number'
        ? String(id % 8)
        : words.length
          ? words[id % words.length]
          : text;
  const inside = {
    'basalt-book-now': ({id, text}) => (id % 3 ? [make('a', {href: text}, text)] : []),
    'basalt-benefits-carousel': ({id, text}) =>
      id % 5
        ? [
            make('article', {'data-benefit': 'improved-sleep'}, text),
            make('article', {'data-benefit': text, id: text.slice(0, 40)}, text),
          ]
        : [],
  };
  for (const payload of payloads) {
    const {id, text} = payload;
    for (const {tag, attributes, slots} of widgets) {
      const carried = id % 2 === 0;
      const prefix = carried ? 'data-' : '';
      const given = {
        eager: '',
        ...Object.fromEntries(attributes.map((one) => [one.name, valueOf(one, payload)])),
      };
      const widget = make(carried ? 'div' : tag, {
        title: text,
        ...(carried && {'data-basalt': tag.replace('basalt-', '')}),
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [prefix + name, value])),
      });
      const children = inside[tag]?.(payload) ?? [make('p', {}, text)];
      widget.append(...children, ...slots.filter(Boolean).map((slot) => make('p', {slot}, text)));
      main.append(widget);
    }
    main.append(make('div', {'data-basalt': text}));
  }
}

/** Now the attributes that want one of a few words are the payload as well, and on they go. */
export async function replant(payloads, widgets) {
  const updates = [];
  for (const {tag, attributes} of widgets) {
    for (const [at, widget] of [...document.querySelectorAll(tag)].entries()) {
      for (const {name, kind, words} of attributes)
        if (words.length || kind === 'number' || kind === 'boolean')
          widget.setAttribute(name, payloads[at % payloads.length].text);
      updates.push(widget.updateComplete);
    }
  }
  await Promise.all(updates);
  document.querySelector('main').hidden = false;
  await new Promise((go) => setTimeout(go, 300));
}

/** Whether all that was planted has been drawn. */
export function grown(widgets) {
  const tags = widgets.map(({tag}) => tag).join();
  const all = [...document.querySelectorAll(tags)];
  const waiting = all.filter(
    (each) => !each.shadowRoot?.querySelector('.root') || each.isUpdatePending,
  );
  return all.length > 0 && waiting.length === 0 ? all.length : 0;
}

/**
 * A profile whose every field is a payload: a treatment and a house of the spa for each. What must
 * be of a form to be read has it in the first of them, so that the page has a way to book.
 */
export const profileOf = (payloads, {houses = false} = {}) => {
  const words = (at) => payloads[at % payloads.length].text;
  const treatments = payloads.map(({text}, at) => ({
    id: text,
    name: text,
    minutes: at % 3 ? 60 : text,
    price: at % 3 ? 78 : text,
    booking: {url: text, treatment: text, staff: text, location: text},
    [text]: text,
  }));
  return {
    name: words(0),
    phone: `1${words(1)}`,
    email: `x@${words(2)}`,
    address: words(3),
    market: words(4),
    currency: at3(words(5)),
    booking: {url: 'https://cal.com/stillwater/hot-stone', provider: words(6), manageUrl: words(7)},
    treatments,
    ...(houses && {locations: payloads.map(house)}),
    hours: [{days: [words(8), 'mon'], from: words(9), to: words(10)}],
    timeZone: words(11),
    closed: [words(12)],
    campaign: ['p0', words(13)],
    theme: words(14),
    $schema: words(15),
    [words(16)]: words(17),
  };
};

/** A house of the spa, all of it a payload. */
const house = ({text}) => ({
  id: text,
  name: text,
  address: text,
  phone: `1${text}`,
  booking: {url: text, provider: text},
  treatments: [{id: text, name: text, price: text, booking: {treatment: text}}],
});

/** Half of the pages can name a price. */
const at3 = (text) => (text.length % 2 ? 'GBP' : text);

/** JSON as a careful server writes it into a page. */
export const inScript = (value) =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
