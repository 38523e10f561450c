import {fixture, html, waitUntil} from '@open-wc/testing-helpers';
import type {TemplateResult} from 'lit';

import '../../src/widgets/benefits-article/benefits-article.define.js';
import type {BasaltBenefitsArticle} from '../../src/widgets/benefits-article/benefits-article.js';

/** What a reader can see and do, found by roles and parts. */
export const reader = (article: BasaltBenefitsArticle) => {
  const root = article.renderRoot as ShadowRoot;
  const all = <Found extends HTMLElement>(selector: string) => [
    ...root.querySelectorAll<Found>(selector),
  ];
  const one = <Found extends HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
  const plain = (element: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ');
  const said = (selector: string) => plain(root.querySelector(selector));
  return {
    all,
    one,
    plain,
    said,
    links: () => all<HTMLAnchorElement>('[part=contents] a'),
    /** Opens the evidence of a claim, by its place. */
    async open(place = 0) {
      all('.evidence summary')[place]!.click();
      await waitUntil(() => all('.evidence details')[place]!.querySelector('.panel'));
      await article.updateComplete;
    },
  };
};

/** An article on a page of a given width, with its words in. */
export const articleIn = async (template: TemplateResult, width = 900) => {
  const stage = await fixture<HTMLElement>(html`<div style="width: ${width}px">${template}</div>`);
  const article = stage.querySelector<BasaltBenefitsArticle>('basalt-benefits-article')!;
  await waitUntil(() => article.renderRoot.querySelector('article'), 'the article is there');
  await article.updateComplete;
  return article;
};
