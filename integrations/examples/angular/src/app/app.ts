import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {BookRequestEvent} from 'basalt-widgets';
import {menu} from './menu';
import {topics} from './topics';

@Component({
  selector: 'app-root',
  templateUrl: './app.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  protected readonly asked = signal('');
  protected readonly topic = signal(0);
  protected readonly topics = topics;
  protected readonly menu = menu;

  protected onAsked({detail}: BookRequestEvent) {
    this.asked.set(`You asked for ${detail.treatment}.`);
  }
}
