import type { FieldState, FormHandle } from '@kinform/elements';
import { html, type TemplateResult } from 'lit';
import type { Option } from '../option.js';
import { referencedList } from './row-words.js';

/** The rows of the list that a question names, as options. */
export function rowOptions({ schema }: FieldState, handle: FormHandle): Option[] {
  return handle.rows(referencedList(schema)).map(({ id, name }) => ({ code: id, value: id, words: name }));
}

/** Says what to do while the list has no rows: where to add them, in the words of that list. */
export function renderEmptyList({ schema, locale }: FieldState, handle: FormHandle): TemplateResult {
  const question = referencedList(schema).slice(1).replaceAll('/', '.');
  const text = handle.form.text[locale]?.questions[question];
  const rows = text?.row?.other ?? handle.word('rows');
  return html`<p class="govuk-hint kin-kept">${handle.word('list-empty', { rows, list: text?.label ?? question })}</p>`;
}
