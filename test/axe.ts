import 'axe-core';
import {expect} from 'chai';

// axe is no module: loaded as one, it leaves itself on the window.
declare const axe: typeof import('axe-core');

/** Fails with every accessibility fault that axe finds in an element. */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations} = await axe.run(element, {
    // These three speak of whole pages; an element in a test is none.
    rules: {
      region: {enabled: false},
      'page-has-heading-one': {enabled: false},
      'landmark-one-main': {enabled: false},
    },
  });
  const said = violations.map(
    ({id, help, nodes}) => `${id}: ${help} (${nodes.map(({html}) => html).join(' · ')})`,
  );
  expect(said).to.deep.equal([]);
}
