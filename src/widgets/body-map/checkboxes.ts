import {selectionOf} from '../../domain/body/selection-text.js';
import type {Selection} from '../../domain/body/selection.js';

/**
 * The checkboxes that stand in a body map, and that a form sends where no script comes. Once the map
 * stands in their place they are switched off, or a form would be sent everything twice.
 */
export class Checkboxes {
  /** The name they are sent under. */
  readonly name: string;
  /** What was ticked in the page as it was written. */
  readonly written: Selection;
  /** What is ticked now, by a visitor or by the browser after a reload. */
  readonly ticked: Selection;
  readonly some: boolean;
  /** Everything that could be ticked. */
  readonly values: string;

  constructor(host: Element) {
    const boxes = [...host.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const chosen = (of: readonly HTMLInputElement[]) =>
      selectionOf(of.map(({value}) => value).join());
    this.some = boxes.length > 0;
    this.name = boxes.find(({name}) => name)?.name ?? '';
    this.written = chosen(boxes.filter(({defaultChecked}) => defaultChecked));
    this.ticked = chosen(boxes.filter(({checked}) => checked));
    this.values = boxes.map(({value}) => value).join();
    for (const box of boxes) box.disabled = true;
  }
}
