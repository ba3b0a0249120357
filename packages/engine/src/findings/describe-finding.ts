import type { FormText } from '../definition/form-definition.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { own } from '../json.js';
import { enGB } from '../text/en-GB.js';
import { wordingParams, type FindingWords, type WordingTable } from '../text/wording.js';
import { calledOf, rowNameOf } from './called.js';
import type { Finding } from './finding.js';

/** Words by language; a language that is not here is spoken to in British English. */
const languages: Record<string, WordingTable> = { 'en-GB': enGB };

/** Gives the name of a row, by the list's JSON Pointer and the row's id, to whoever may see it. */
export type RowNaming = (list: string, row: string) => string | undefined;

/**
 * A finding in words: what to do and, where it helps, how; never the answer. With the form it speaks the form's own
 * words in that language, its sentences for single codes (`messages`) among them. Rows are called by their place
 * ("child 2"), by name only where the caller gives `nameOf`, since a child's name is an answer.
 */
export function describeFinding(
  finding: Finding,
  locale: string,
  form?: Pick<ResolvedForm, 'text'>,
  nameOf?: RowNaming,
): FindingWords {
  const table = own(languages, locale) ?? enGB;
  const words = form && (own(form.text, locale) ?? own(form.text, 'en-GB'));
  const params = wordingParams({ ...finding.params, ...inLanguage(finding, words), ...named(finding, nameOf) });
  const wording = own(table, finding.code) ?? own(table, finding.code.split('.')[0] ?? '');
  const general = wording?.(params) ?? { message: `Check ${params['called'] ?? 'this answer'}` };
  return { ...general, ...ownWords(finding, words) };
}

function named({ params }: Finding, nameOf: RowNaming | undefined): Record<string, string> {
  const { list, row } = params;
  const name = typeof list === 'string' && typeof row === 'string' ? nameOf?.(list, row) : undefined;
  return name === undefined ? {} : { name };
}

function inLanguage({ params }: Finding, words: FormText | undefined): Record<string, string> {
  const text = words && own(words.questions, String(params['question']));
  if (!text) return {};
  const row = rowNameOf(text);
  return { called: calledOf(text), ...(row === undefined ? {} : { row }) };
}

/** The question's own sentence for a code, or for its keyword, and its own hint beside it. */
function ownWords({ code, params }: Finding, words: FormText | undefined): Partial<FindingWords> {
  const messages = words && own(words.questions, String(params['question']))?.messages;
  if (!messages) return {};
  const said = [code, code.split('.')[0] ?? ''].find((one) => own(messages, one) !== undefined) ?? code;
  const message = own(messages, said);
  const hint = own(messages, `${said}.hint`);
  return { ...(message !== undefined && { message }), ...(hint !== undefined && { hint }) };
}
