import { heading, type FieldState } from '@kinform/elements';
import { html, type TemplateResult } from 'lit';
import { levelAt } from './heading-level.js';

/**
 * The legend of a group or list: a heading; or, where the page's own heading says the same words already, words for
 * assistive technology alone, so that the fieldset keeps its name and nobody reads the heading twice.
 */
export function renderLegend(
  { pointer, headingLevel, text, titled }: FieldState,
  look: string,
  id: string,
): TemplateResult {
  if (titled) return html`<legend class="govuk-visually-hidden">${text.label}</legend>`;
  return html`<legend class="govuk-fieldset__legend ${look}">
    ${heading(levelAt(pointer, headingLevel), 'govuk-fieldset__heading', text.label, id)}
  </legend>`;
}
