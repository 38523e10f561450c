import {html, nothing, type TemplateResult} from 'lit';

/** Why a condition matters, and what can be done instead. */
export interface ConditionReason {
  reason: string;
  alternative?: string;
}

/** A condition the visitor ticked, and what is to be known of it. */
export const conditionView = (
  label: string,
  why: ConditionReason | undefined,
  more?: TemplateResult,
): TemplateResult =>
  html`<li>
    <b>${label}</b>
    ${why ? html`<p>${why.reason} ${why.alternative ?? nothing}</p>` : nothing}${more}
  </li>`;
