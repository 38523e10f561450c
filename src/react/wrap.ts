import {createElement, forwardRef, useEffect, useImperativeHandle, useRef} from 'react';

/** What a wrapper knows of its element, from the manifest. */
export interface Widget {
  readonly tag: `basalt-${string}`;
  /** Registers the element. Called in the browser alone, when the first one stands in the page. */
  readonly load: () => Promise<unknown>;
  /** Its properties, each with the attribute for it, or none. */
  readonly properties: Readonly<Record<string, string | null>>;
  /** The names of its events, by the property that takes a listener. */
  readonly events: Readonly<Record<string, string>>;
}

type Given = Readonly<Record<string, unknown>>;

/** In markup such a value says the same as the property, on a server and without scripts too. */
const isPlain = (value: unknown) => /^(string|number|boolean|undefined)$/.test(typeof value);

/** What is written into the markup, and what only a property can take. */
function sort({properties, events}: Widget, given: Given) {
  const markup: Record<string, unknown> = {};
  const set: Record<string, unknown> = {};
  const listeners: Record<string, EventListener> = {};
  for (const name of Object.keys(given)) {
    const value = given[name];
    const attribute = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (Object.hasOwn(events, name)) {
      if (value) listeners[events[name]!] = value as EventListener;
    } else if (attribute === undefined) markup[name === 'className' ? 'class' : name] = value;
    else if (attribute === null || !isPlain(value)) set[name] = value;
    // An attribute that is there at all is true, whatever it says.
    else markup[attribute] = typeof value === 'boolean' ? (value ? '' : undefined) : value;
  }
  return {markup, set, listeners};
}

/** A component for React 18 and newer that shows a widget, and brings its script when it does. */
export const wrap = (widget: Widget) => {
  const Component = forwardRef<HTMLElement, Given>((given, ref) => {
    const element = useRef<HTMLElement>(null);
    const told = useRef<Record<string, unknown>>({});
    const {markup, set, listeners} = sort(widget, given);
    useImperativeHandle(ref, () => element.current!);

    useEffect(() => {
      const changed = Object.keys(set).filter((name) => set[name] !== told.current[name]);
      const news = Object.fromEntries(changed.map((name) => [name, set[name]]));
      told.current = set;
      // Before its script has come, an element does not know what a property of it does.
      void widget
        .load()
        .then(() => customElements.whenDefined(widget.tag))
        .then(() => element.current && Object.assign(element.current, news));
    });
    useEffect(() => {
      const {current} = element;
      const types = Object.keys(listeners);
      for (const type of types) current?.addEventListener(type, listeners[type]!);
      return () => types.forEach((type) => current?.removeEventListener(type, listeners[type]!));
    });

    return createElement(widget.tag, {...markup, ref: element});
  });
  Component.displayName = widget.tag;
  return Component;
};
