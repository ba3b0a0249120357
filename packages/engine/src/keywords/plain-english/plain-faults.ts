import { pointerBelow, readPointer } from '../../answers/pointer.js';
import type { PlainEnglish, TextTree } from '../../definition/plain-english.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../json.js';
import type { Evidence, GlossaryEntry, Language, PlainJudgement } from '../../language/language.js';
import type { Fault, Scene } from '../keyword-rule.js';

/** A finding shows no more places than these; it counts them all. */
const mostShown = 10;

/** One and the same list, by which a language remembers what it judged. */
const noWords: readonly GlossaryEntry[] = [];

/** A text of the record, and where it stands. */
interface Text {
  at: string;
  text: string;
}

/** What is hard for families in the texts that they read; at most one fault of each kind for a text. */
export function plainFaults(answers: JsonObject, parameter: PlainEnglish, { language, pointer }: Scene): Fault[] {
  if (!language) return [];
  const { source } = parameter;
  const explained = explainedWords(answers, parameter);
  return textsOf(answers, parameter.texts ?? {}, '')
    .flatMap((text) => faultsOf(text, parameter, language, { pointer, explained }))
    .map((fault) => ({ ...fault, params: { ...fault.params, ...(source !== undefined && { source }) } }));
}

function textsOf(value: Json | undefined, tree: TextTree | true, at: string): Text[] {
  if (typeof value === 'string') return tree === true ? [{ at, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, tree, pointerBelow(at, index)));
  if (!isJsonObject(value) || tree === true) return [];
  return Object.entries(tree).flatMap(([name, below]) => textsOf(own(value, name), below, pointerBelow(at, name)));
}

/** Words that the record's author explains in a list of their own, in small letters. */
function explainedWords(answers: JsonObject, { explained }: PlainEnglish): ReadonlySet<string> {
  const rows = explained && readPointer(answers, explained.list);
  if (!explained || !Array.isArray(rows)) return new Set();
  const words = rows.map((row) => (isJsonObject(row) ? own(row, explained.term) : undefined));
  return new Set(words.flatMap((word) => (typeof word === 'string' ? [word.trim().toLowerCase()] : [])));
}

interface Reading {
  pointer: string;
  explained: ReadonlySet<string>;
}

function faultsOf({ at, text }: Text, parameter: PlainEnglish, language: Language, reading: Reading): Fault[] {
  const judged = language.judgePlain(text, parameter.glossary ?? language.glossary ?? noWords);
  if (!judged.judged) return [];
  const path = reading.pointer + at;
  const jargon = judged.jargon.filter((one) => ![...reading.explained].some((term) => isPartOf(term, text, one)));
  return [
    ...wordsFault('jargon', jargon, at, path),
    ...wordsFault('blaming', judged.blaming, at, path),
    ...tooHard(judged, parameter, at),
    ...tooLong(judged, parameter, at, path),
  ];
}

/** Whether words of a text are a term, or stand in one: "SEN" in "SEN support". */
function isPartOf(term: string, text: string, { from, to }: Evidence): boolean {
  const place = term.indexOf(text.slice(from, to).toLowerCase());
  const start = from - place;
  return place >= 0 && text.slice(Math.max(0, start), start + term.length).toLowerCase() === term;
}

function wordsFault(code: 'jargon' | 'blaming', found: readonly Evidence[], at: string, path: string): Fault[] {
  if (found.length === 0) return [];
  const evidence = found.slice(0, mostShown).map((one) => ({ ...one, path }));
  return [{ at, case: code, params: { count: found.length, evidence } }];
}

function tooHard({ readingAge }: PlainJudgement, { readingAge: limit }: PlainEnglish, at: string): Fault[] {
  const age = Math.round(readingAge);
  return limit === undefined || age <= limit ? [] : [{ at, case: 'readingAge', params: { age, limit } }];
}

function tooLong(judged: PlainJudgement, { longestSentence: limit }: PlainEnglish, at: string, path: string): Fault[] {
  const { words, from, to } = judged.longestSentence;
  if (limit === undefined || words <= limit) return [];
  const evidence = [{ reason: 'longSentence', path, from, to }];
  return [{ at, case: 'longSentence', params: { words, limit, evidence } }];
}
