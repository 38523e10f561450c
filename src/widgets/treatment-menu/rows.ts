import type {ReactiveController} from 'lit';

import {safeUrl} from '../../domain/booking/safe-url.js';
import {byEveryName, sessionsOf} from '../../domain/profile/find-treatment.js';
import type {ProfileTreatment} from '../../domain/profile/profile-types.js';
import {menuText as text} from '../../localize/treatment-menu-messages.js';
import {warn} from '../../services/diagnostics.js';
import type {Item} from './filter.js';
import type {BasaltTreatmentMenu} from './treatment-menu.js';

/** "60 min", "60-minute", „60 Minuten“, 60′, ٦٠ دقيقة. */
const MINUTES = /([\d٠-٩]{1,3})[\s\u00a0-]*(?:min|[′']|دقيقة|د\b)/gi;
const western = (figures: string) =>
  Number(figures.replace(/[٠-٩]/g, (figure) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(figure))));

interface Row extends Item {
  element: HTMLElement;
  /** Every id it goes by; the first is its own. */
  ids: readonly string[];
  name: string;
}

/**
 * The rows of the page's own table or list. Its words are left as they are: a row is hidden while
 * the visitor looks for others, marked when it is chosen, and given a link to book if it has none.
 */
export class Rows implements ReactiveController {
  all: readonly Row[] = [];

  #known: ReadonlyMap<string, ProfileTreatment> = new Map();
  readonly #links = new Map<HTMLElement, HTMLAnchorElement>();
  readonly #told = new Set<string>();

  constructor(readonly host: BasaltTreatmentMenu) {
    host.addController(this);
  }

  hostUpdate() {
    const {treatments} = this.host.offer;
    this.#known = new Map(byEveryName(treatments).map((each) => [each.id, each]));
    this.all = this.host.hasOwn ? this.#read() : [];
  }

  hostUpdated() {
    const {chosen, sought} = this.host;
    for (const row of this.all) {
      const {element, ids} = row;
      const away = sought ? !sought.keeps(row) : false;
      if (element.hidden !== away) element.hidden = away;
      // To write what stands there already would be seen as a change, for ever.
      const is = ids.includes(chosen);
      if (is && !element.ariaCurrent) element.ariaCurrent = 'true';
      if (!is && element.ariaCurrent) element.ariaCurrent = null;
    }
    // Where the menu books is known with the profile.
    if (this.host.offer.treatments) this.all.forEach(this.#link);
  }

  hostDisconnected() {
    for (const {element} of this.all) element.hidden = false;
    for (const link of this.#links.values()) link.remove();
    this.#links.clear();
  }

  /** The treatment of a row. */
  idOf(element: EventTarget): string {
    return this.all.find((row) => row.element === element)?.ids[0] ?? '';
  }

  /** Whether a link of the page's own books: one that leads nowhere else is left alone. */
  books(link: HTMLAnchorElement): boolean {
    if ('treatment' in link.dataset || link.closest('basalt-book-now')) return true;
    const {href, origin, pathname} = link;
    return (
      href !== '' &&
      (origin !== location.origin ||
        this.host.choice
          .addresses()
          .some((address) => address && samePage(address, origin + pathname)))
    );
  }

  #read(): Row[] {
    const {host} = this;
    const named = [...host.querySelectorAll<HTMLElement>('[data-treatment]')].map((each) =>
      each.matches('a') ? (each.closest<HTMLElement>('li, tr') ?? each) : each,
    );
    const beside = new Set(named.map(({parentElement}) => parentElement));
    const plain = [...host.querySelectorAll<HTMLElement>('tr, li')].filter(
      (each) =>
        !each.parentElement!.closest('li') &&
        (each.matches('li') || each.querySelector('td')) &&
        // Where some are named, the others are those beside them.
        (!beside.size || beside.has(each.parentElement)),
    );
    return [...new Set([...plain, ...named])]
      .filter((element) => !element.closest('[slot]'))
      .map((element) => this.#row(element));
  }

  #row(element: HTMLElement): Row {
    const {treatments = []} = this.host.offer;
    const content = element.textContent.replace(/\s+/g, ' ').trim();
    const inner = [...element.querySelectorAll<HTMLElement>('[data-treatment]')].map(
      ({dataset}) => dataset['treatment']!,
    );
    const given = element.dataset['treatment'];
    const treatment = given ? this.#known.get(given) : called(content, treatments);
    for (const id of [given ?? [], inner].flat())
      if (treatments.length && !this.#known.has(id)) this.#tell(id, treatments);
    // All its lengths, where the row is not for one of them.
    const whole = treatments.find(({id}) => id === treatment?.id);
    const sold = whole
      ? sessionsOf(whole)
      : [treatment ?? inner.flatMap((id) => this.#known.get(id) ?? [])].flat();
    const {minutes, needs} = element.dataset;
    return {
      element,
      ids: [given ?? treatment?.id ?? [], inner, sold.map(({id}) => id)].flat(),
      name: treatment?.name ?? content.split(/[,.:;–—-] |\d/)[0]!.trim(),
      minutes:
        minutes !== undefined
          ? (minutes.match(/\d+/g) ?? []).map(Number)
          : sold.length
            ? sold.flatMap((each) => each.minutes ?? [])
            : [...content.matchAll(MINUTES)].map(([, figures]) => western(figures!)),
      needs: needs?.split(',').map((need) => need.trim()) ?? treatment?.needs ?? [],
    };
  }

  readonly #link = ({element, ids: [id], name, minutes}: Row) => {
    const {choice} = this.host;
    const made = this.#links.get(element);
    const own = [...element.querySelectorAll('a')].some(
      (link) => link !== made && this.books(link),
    );
    const {booking} = this.#known.get(id!) ?? {};
    const href = (id || minutes.length) && !own ? choice.addressOf({booking}) : undefined;
    if (!href) {
      made?.remove();
      this.#links.delete(element);
      return;
    }
    const link = made ?? document.createElement('a');
    const words = href.startsWith('tel:') ? text.call() : text.book();
    if (link.href !== href) link.href = href;
    if (link.textContent !== words) {
      link.textContent = words;
      link.ariaLabel = `${words}: ${name}`;
    }
    if (link.isConnected) return;
    this.#links.set(element, link);
    const place = element.matches('tr') ? element.lastElementChild! : element;
    place.append(' ', link);
  };

  #tell(id: string, treatments: readonly ProfileTreatment[]) {
    if (this.#told.has(id)) return;
    this.#told.add(id);
    const ids = treatments.flatMap((each) => sessionsOf(each).map((session) => session.id));
    warn(this.host, `data-treatment="${id}" is no treatment of the profile: ${ids.join(', ')}.`);
  }
}

const samePage = (address: string, page: string) => {
  const url = safeUrl(address);
  return url !== undefined && url.origin + url.pathname === page;
};

/** The treatment whose name a row begins with; of two, the longer. */
const called = (content: string, treatments: readonly ProfileTreatment[]) =>
  treatments
    .filter(({name}) => name && content.toLowerCase().startsWith(name.toLowerCase()))
    .sort((a, b) => b.name!.length - a.name!.length)[0];

export {Rows as Part};
