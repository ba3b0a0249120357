import { readPointer } from '../answers/pointer.js';
import { isJsonObject, own, type Json, type JsonObject } from '../json.js';
import type { ReasonTable } from '../text/wording.js';

/** Quotations longer than this many characters are cut short. */
const longestQuotation = 80;

/**
 * Evidence (a finding's `params.evidence`) in sentences, each once. With the answers at hand it quotes the words that speak for the
 * finding, without them it gives the reason alone. A reason that nobody wrote words for is shown by its words alone.
 */
export function evidenceInWords(
  evidence: Json | undefined,
  reasons: ReasonTable,
  answers: JsonObject | undefined,
): string[] {
  if (!Array.isArray(evidence)) return [];
  const lines = evidence.map((one) => (isJsonObject(one) ? lineOf(one, reasons, answers) : ''));
  return [...new Set(lines.filter((line) => line !== ''))];
}

function lineOf(evidence: JsonObject, reasons: ReasonTable, answers: JsonObject | undefined): string {
  const words = wordsAt(evidence, answers);
  const written = own(reasons, String(evidence['reason']));
  if (written === undefined) return words === '' ? '' : `See ${words}`;
  const better = evidence['instead'];
  const instead = typeof better === 'string' ? `“${better}”` : 'something plainer';
  // in one go, since the words of an answer may have braces of their own
  const sentence = words === '' ? written.unquoted : written.quoted;
  return sentence.replace(/\{(words|instead)\}/g, (_, name) => (name === 'words' ? words : instead));
}

/** The words of the text that evidence points at, in quotation marks; nothing where they are not at hand. */
function wordsAt({ path, from, to }: JsonObject, answers: JsonObject | undefined): string {
  if (answers === undefined || typeof path !== 'string' || !/^(\/|$)/.test(path)) return '';
  const text = readPointer(answers, path);
  if (typeof text !== 'string' || typeof from !== 'number' || typeof to !== 'number') return '';
  const words = text.slice(from, to).trim().replace(/\s+/g, ' ');
  return words === '' ? '' : `“${shortened(words)}”`;
}

function shortened(words: string): string {
  const characters = Array.from(words);
  return characters.length > longestQuotation ? `${characters.slice(0, longestQuotation).join('').trim()} …` : words;
}
