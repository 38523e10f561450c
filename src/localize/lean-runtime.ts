import type {
  configureLocalization as Configure,
  LOCALE_STATUS_EVENT as Status,
  updateWhenLocaleChanges as Update,
} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';

/*
 * The part of `@lit/localize`'s runtime that we use, for the files that a browser loads from our
 * `dist/`: there rollup puts it in the library's place (docs/decisions/0003). Source and tests
 * import the library; `test/localize/lean-runtime.test.ts` holds the two to the same answers.
 */

type Template = string | {strTag: true; strings: TemplateStringsArray; values: unknown[]};
type Templates = Readonly<Record<string, Template>>;

export const LOCALE_STATUS_EVENT: typeof Status = 'lit-localize-status';

let templates: Templates | undefined;

export const str = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  strTag: true,
  strings,
  values,
});

/** In a translation a value is the place of the source's value, since word order differs. */
export function msg(source: Template, {id}: {id: string}): string {
  const template = templates?.[id] ?? source;
  if (typeof template === 'string') return template;
  const given = (source as Exclude<Template, string>).values as string[];
  const values =
    template === source ? given : (template.values as number[]).map((place) => given[place]);
  return template.strings.reduce((text, part, index) => text + values[index - 1] + part);
}

/** Of several changes in a row the last one counts, whichever comes in first. */
export const configureLocalization = (({sourceLocale, loadLocale}) => {
  let locale = sourceLocale;
  let latest: unknown;
  return {
    getLocale: () => locale,
    async setLocale(wanted: string) {
      const coming = (latest = wanted === sourceLocale ? undefined : loadLocale(wanted));
      const loaded = await coming;
      if (coming !== latest) return;
      templates = loaded?.templates as Templates;
      locale = wanted;
      dispatchEvent(new Event(LOCALE_STATUS_EVENT));
    },
  };
}) as typeof Configure;

export const updateWhenLocaleChanges = ((host: ReactiveControllerHost) => {
  const update = () => host.requestUpdate();
  host.addController({
    hostConnected: () => addEventListener(LOCALE_STATUS_EVENT, update),
    hostDisconnected: () => removeEventListener(LOCALE_STATUS_EVENT, update),
  });
}) as typeof Update;
