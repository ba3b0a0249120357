import type { FieldState, FormHandle, ListRow } from '@kinform/elements';
import { html, type TemplateResult } from 'lit';
import type { Option } from '../option.js';
import { referencedList } from './row-words.js';

/** The rows of the list that a question names, as options; not the row that asks, which cannot be like itself. */
export function rowOptions(state: FieldState, handle: FormHandle): Option[] {
  const own = ownRow(state, handle)?.id;
  return handle
    .rows(referencedList(state.schema))
    .filter(({ id }) => id !== own)
    .map(({ id, name }) => ({ code: id, value: id, words: name }));
}

/** The row that a question is asked in, where it refers to the list of that row. */
export function ownRow({ schema, pointer }: FieldState, handle: FormHandle): ListRow | undefined {
  const list = referencedList(schema);
  if (!pointer.startsWith(`${list}/`)) return undefined;
  return handle.rows(list)[Number(pointer.slice(list.length + 1).split('/')[0])];
}

/** Says what to do while the list has no rows: where to add them, in the words of that list. */
export function renderEmptyList(state: FieldState, handle: FormHandle): TemplateResult {
  const { schema, locale } = state;
  const question = referencedList(schema).slice(1).replaceAll('/', '.');
  const text = handle.form.text[locale]?.questions[question];
  const rows = text?.row?.other ?? handle.word('rows');
  const words = ownRow(state, handle)
    ? handle.word('list-empty-own', { rows })
    : handle.word('list-empty', { rows, list: text?.label ?? question });
  return html`<p class="govuk-hint kin-kept">${words}</p>`;
}
