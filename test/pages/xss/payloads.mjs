/** The corpus: contexts × vectors × spellings, each payload once and with a number of its own. */
import {addresses, attributes, elements, others, places, spellings} from './vectors.mjs';

const markup = Object.values(elements);

/** Every element in every place, as it is, and in every spelling where no place is in its way. */
const placed = Object.entries(places).flatMap(([place, closing]) =>
  markup.map((element) => [`element in ${place}`, closing + element]),
);
const spelt = Object.entries(spellings).flatMap(([spelling, spell]) =>
  markup.map((element) => [`element in ${spelling}`, spell(element)]),
);

const all = [
  ...placed,
  ...spelt,
  ...attributes.map((text) => ['attribute', text]),
  ...addresses.map((text) => ['address', text]),
  ...Object.entries(others).flatMap(([kind, texts]) => texts.map((text) => [kind, text])),
];

const unique = [...new Map(all.map(([kind, text]) => [text, kind]))];

/** @type {{id: number, kind: string, text: string}[]} */
export const payloads = unique.map(([text, kind], index) => ({
  id: index + 1,
  kind,
  text: text.replaceAll('canary(0)', `canary(${index + 1})`),
}));

/** Harmless words of the same sorts: what widgets make of them is what they make by themselves. */
export const plain = Array.from({length: 30}, (_, index) => ({
  id: index + 1,
  kind: 'plain',
  text: [`Stone ${index}`, `https://cal.com/stillwater/${index}`, `tel:+4416329601${10 + index}`][
    index % 3
  ],
}));

/** About a hundred a page, the kinds mixed, so that no page is all of one sort. */
export function pagesOf(size = 110) {
  const count = Math.ceil(payloads.length / size);
  return Array.from({length: count}, (_, page) => payloads.filter(({id}) => id % count === page));
}
