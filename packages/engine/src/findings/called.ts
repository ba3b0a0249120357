import type { QuestionText } from '../definition/form-definition.js';

/**
 * A question's name in mid-sentence: its own `called`, else its label with a small first letter (acronyms keep theirs),
 * a label that asks something in quotation marks.
 */
export function calledOf(text: QuestionText | undefined): string {
  if (text?.called) return text.called;
  const label = text?.label ?? '';
  if (label.endsWith('?')) return `your answer to ‘${label}’`;
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** What one row of a list is called, without its article: `child`. */
export function rowNameOf(text: QuestionText | undefined): string | undefined {
  return text?.row?.one.replace(/^(an?|the) /i, '');
}
