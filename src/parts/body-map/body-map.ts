import type {ReactiveControllerHost} from 'lit';

import type {Direction, nextRegion} from '../../domain/body/next-region.js';
import type {BodyRegion, Side} from '../../domain/body/regions.js';
import {type Selection, type Sore, toggled, withPain} from '../../domain/body/selection.js';
import {needsCloserLook, spotOf} from './closer-look.js';

/** What a map is part of. */
export type MapHost = ReactiveControllerHost & {readonly renderRoot: ParentNode};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A body to point at: what is chosen on it, how it is looked at, and what a visitor does there. */
export class BodyMap {
  selection: Selection;
  disabled = false;
  /** Which side stands there where there is room for one. */
  side: Side = 'back';
  /** The middle of what is shown large, in the drawing of `side`. */
  near: readonly [x: number, y: number] | undefined;
  /** The region that Tab leads to, and from which the arrow keys go on. */
  at: BodyRegion;
  /** The region that a pointer is over. */
  over: BodyRegion | undefined;

  /**
   * @param acted Called when the visitor has changed what is chosen.
   * @param seek Brings what finds the way from a region to the next. It may come with the first key.
   */
  constructor(
    readonly host: MapHost,
    readonly regions: readonly BodyRegion[],
    readonly acted: () => void,
    readonly seek: () => Promise<typeof nextRegion>,
  ) {
    this.at = regions.find(({id}) => id === 'lower-back-left') ?? regions[0]!;
  }

  sore(id: string): Sore | undefined {
    return this.selection?.find((sore) => sore.id === id);
  }

  /** Takes a selection that a visitor made, here or in words. */
  choose(selection: Selection) {
    if (this.disabled) return;
    this.selection = selection;
    this.acted();
    this.host.requestUpdate();
  }

  toggle(region: BodyRegion) {
    this.at = region;
    const chosen = toggled(this.selection, region.id);
    // Nothing chosen any more is nothing said, and not "none of these".
    this.choose(chosen.length ? chosen : undefined);
  }

  rate(id: string, pain: string) {
    this.choose(withPain(this.selection, id, pain ? Number(pain) : undefined));
  }

  /** A press on the drawing: on a region, or on what is too small for one to be meant. */
  readonly press = (event: MouseEvent) => {
    const drawing = event.currentTarget as SVGSVGElement;
    const region = this.#regionOf(event);
    // A key or a screen reader presses without a place, and means the region.
    if (event.detail && !this.near && needsCloserLook(drawing, event as PointerEvent)) {
      this.side = drawing.dataset['side'] as Side;
      this.near = region ? [region.x, region.y] : spotOf(drawing, event);
      this.host.requestUpdate();
    } else if (region) this.toggle(region);
  };

  readonly key = (event: KeyboardEvent) => {
    const {key, altKey, ctrlKey, metaKey} = event;
    const region = this.#regionOf(event);
    if (!region || altKey || ctrlKey || metaKey) return;
    const arrow = ARROWS[key];
    if (arrow) void this.#go(region, arrow);
    else if (key === ' ' || key === 'Enter') this.toggle(region);
    else return;
    event.preventDefault();
  };

  readonly point = (event: Event) => this.#say(this.#regionOf(event));
  readonly leave = () => this.#say(undefined);

  /** Whoever comes to a region by any way is there. */
  readonly arrive = (event: Event) => {
    this.seek().catch(() => undefined);
    const region = this.#regionOf(event);
    if (!region || region === this.at) return;
    this.at = region;
    this.host.requestUpdate();
  };

  /** Turns the body round. */
  turn(side: Side) {
    this.side = side;
    if (this.at.side !== side) this.at = this.regions.find((region) => region.side === side)!;
    this.host.requestUpdate();
  }

  /** Shows the whole body again. */
  readonly stepBack = () => {
    this.near = undefined;
    void this.#goTo(
      this.at.side === this.side ? this.at : this.regions.find(({side}) => side === this.side)!,
    );
  };

  async #go(from: BodyRegion, arrow: Direction) {
    // Without it the list still goes through them all.
    const seek = await this.seek().catch(() => undefined);
    const next = seek?.(from, arrow, this.regions);
    if (next) await this.#goTo(next);
  }

  async #goTo(region: BodyRegion) {
    this.at = region;
    this.side = region.side;
    if (this.near) this.near = [region.x, region.y];
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<SVGElement>(`[data-region="${region.id}"]`)?.focus();
  }

  #say(region: BodyRegion | undefined) {
    if (region === this.over) return;
    this.over = region;
    this.host.requestUpdate();
  }

  #regionOf({target}: Event): BodyRegion | undefined {
    const id = (target as Element).closest<SVGElement>('[data-region]')?.dataset['region'];
    return this.regions.find((region) => region.id === id);
  }
}
