import { landed, refused, type Operation } from '../landing.js';

/**
 * Replaces a part of the document's template. A part stands between the Handlebars comments `{{!-- part:NAME --}}` and
 * `{{!-- /part:NAME --}}`; the comments stay, so that a later overlay finds the part again.
 */
export const templatePart: Operation<'templatePart'> = (draft, { part, value }) => {
  const opening = `{{!-- part:${part} --}}`;
  const closing = `{{!-- /part:${part} --}}`;
  const start = draft.template.indexOf(opening);
  const end = draft.template.indexOf(closing, start);
  if (start < 0 || end < 0) return refused(`The template has no part "${part}".`);
  draft.template = `${draft.template.slice(0, start + opening.length)}\n${value}\n${draft.template.slice(end)}`;
  return landed;
};
