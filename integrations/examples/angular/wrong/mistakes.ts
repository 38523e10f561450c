import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {BookRequestEvent} from 'basalt-widgets';

@Component({
  selector: 'app-mistakes',
  template: `
    <basalt-book-now (basalt-book-request)="onCarousel($event)"></basalt-book-now>
    <basalt-book-now (basalt-book-request)="onAsked($event.detail.price)"></basalt-book-now>
  `,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Mistakes {
  protected onCarousel({detail}: CustomEvent<{index: number}>) {
    return detail.index;
  }

  protected onAsked(detail: BookRequestEvent['detail']) {
    return detail.url;
  }
}
