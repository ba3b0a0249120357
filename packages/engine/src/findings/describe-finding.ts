import type { FormText } from '../definition/form-definition.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { own, type JsonObject } from '../json.js';
import type { Language } from '../language/language.js';
import { enGB, reasonsEnGB } from '../text/en-GB.js';
import {
  wordingParams,
  type FindingWords,
  type ReasonTable,
  type WordingParams,
  type WordingTable,
} from '../text/wording.js';
import { calledOf, rowNameOf } from './called.js';
import { evidenceInWords } from './evidence-in-words.js';
import type { Finding } from './finding.js';

/** Words of findings and of the reasons in their evidence. */
interface LanguageWords {
  findings: WordingTable;
  reasons: Record<string, ReasonTable>;
}

const british: LanguageWords = { findings: enGB, reasons: reasonsEnGB };

/** Words by language; a language that is not here is spoken to in British English. */
const languages: Record<string, LanguageWords> = { 'en-GB': british };

/** Gives the name of a row, by the list's JSON Pointer and the row's id, to whoever may see it. */
export type RowNaming = (list: string, row: string) => string | undefined;

/** What may be shown of the record to whoever reads a finding. */
export interface ShownOfRecord {
  nameOf?: RowNaming;
  /** The answers that were checked: evidence is quoted from them. */
  answers?: JsonObject;
  /** Who judged the prose, and has words for why. */
  language?: Language;
}

/** A finding in words, with what speaks for it and the guidance that asks for it. */
export interface DescribedFinding extends FindingWords {
  /** Sentences that say which words of an answer, or which answers, the finding rests on. */
  evidence?: string[];
  source?: string;
}

/**
 * A finding in words: what to do and, where it helps, how; with its evidence and source. With the form it speaks the
 * form's own words in that language, its sentences for single codes (`messages`) among them. No answer is in the words
 * but by what the caller shows: rows are called by their place ("child 2"), by name where `nameOf` gives it; evidence
 * quotes the words that it is about only from `answers`.
 */
export function describeFinding(
  finding: Finding,
  locale: string,
  form?: Pick<ResolvedForm, 'text'>,
  { nameOf, answers, language }: ShownOfRecord = {},
): DescribedFinding {
  const table = own(languages, locale) ?? british;
  const words = form && (own(form.text, locale) ?? own(form.text, 'en-GB'));
  const params = wordingParams({ ...finding.params, ...inLanguage(finding, words), ...named(finding, nameOf) });
  const reasons = { ...language?.reasons, ...own(table.reasons, finding.code.split('.')[0] ?? '') };
  const evidence = evidenceInWords(finding.params['evidence'], reasons, answers);
  return {
    ...generalWords(finding, table.findings, params),
    ...ownWords(finding, words),
    ...(evidence.length > 0 && { evidence }),
    ...(finding.source !== '' && { source: finding.source }),
  };
}

/** What the language says of the code, or of its keyword, whatever the form. */
function generalWords({ code }: Finding, table: WordingTable, params: WordingParams): FindingWords {
  const wording = own(table, code) ?? own(table, code.split('.')[0] ?? '');
  return wording?.(params) ?? { message: `Check ${params['called'] ?? 'this answer'}` };
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
