import type {StoryObj} from '@storybook/web-components-vite';
import {type ElementPart, noChange} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {html, unsafeStatic} from 'lit/static-html.js';

type Attributes = Readonly<Record<string, unknown>>;

/** Writes attributes whose names only the controls know. */
const written = directive(
  class extends Directive {
    render(attributes: Attributes) {
      void attributes;
      return noChange;
    }

    override update({element}: ElementPart, [attributes]: [Attributes]) {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined || value === '' || value === false) element.removeAttribute(name);
        else element.setAttribute(name, value === true ? '' : String(value));
      }
      return noChange;
    }
  },
);

/** A widget whose every attribute has a control. */
export const playground = (
  tag: string,
  children: unknown = '',
  args: Attributes = {},
): StoryObj => {
  const name = unsafeStatic(tag);
  return {
    args,
    render: (given) => html`<${name} ${written(given)}>${children}</${name}>`,
  };
};
