import {getLocale} from './locale.js';

/** Texts of a counted message by the categories of Unicode CLDR; `other` is always there. */
export type PluralForms = {other: () => string} & Partial<
  Record<Intl.LDMLPluralRule, () => string>
>;

const rules = new Map<string, Intl.PluralRules>();

/** Chooses the form that the current language uses for a count. */
export function plural(count: number, forms: PluralForms): string {
  const locale = getLocale();
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return (forms[rule.select(count)] ?? forms.other)();
}
