import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { envelopeProblem } from './envelope.js';
import type { ReadProblem } from './read-problem.js';
import type { FormRecord } from './record.js';
import { scanJson } from './scan-json.js';

/** A record that could be read, or why it could not. */
export type ReadRecord = { record: FormRecord } | { problem: ReadProblem };

/** Longest text, in characters, that is read as a record. */
const longestText = 5_000_000;
/** Deepest nesting that is read; the deepest form needs about ten. */
const deepestNesting = 64;

const prototypeNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a record from its JSON text. Everything that may come from outside is looked at: size, nesting and repeated
 * names before parsing, then names that reach a prototype, numbers that JSON cannot hold, and the envelope. Answers are
 * not checked here (`checkAnswers`). Never throws on what it is given; no answer is in what it says.
 */
export function parseRecord(text: string): ReadRecord {
  if (text.length > longestText) {
    return problem('The record is larger than 5 MB.', 'Check that it is a record; attachments do not belong in it.');
  }
  const scanned = scanJson(text, deepestNesting);
  if (scanned?.kind === 'deep') {
    return problem(`The record is nested more than ${deepestNesting} levels deep.`, 'Check that it is a record.');
  }
  if (scanned?.kind === 'repeated') {
    return problem('The record has the same name twice in one group.', 'Save it again from the form that made it.');
  }
  const value = parse(text);
  if (value === undefined) return problem('The text is not JSON.', 'Check that the file is a record and is complete.');
  return recordOf(value);
}

/** Takes a value that has been parsed already as a record, with the same care for its names, numbers and envelope. */
export function recordOf(value: Json): ReadRecord {
  if (!isJsonObject(value))
    return problem('The text is JSON, but not a record.', 'Give an object with "kinform": "1".');
  const unsafe = unsafeMember(value);
  if (unsafe) return { problem: unsafe };
  const wrong = envelopeProblem(value);
  return wrong ? { problem: wrong } : { record: value as unknown as FormRecord };
}

function problem(what: string, toDo: string): ReadRecord {
  return { problem: { what, toDo } };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as Json;
  } catch {
    // the parser's own message quotes the text, which may be an answer
    return undefined;
  }
}

function unsafeMember(record: JsonObject): ReadProblem | undefined {
  const waiting: (Json | undefined)[] = [record];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return { what: 'The record has a number that is too large.', toDo: 'Put the number right in the file.' };
    }
    if (Array.isArray(value)) {
      for (const item of value) waiting.push(item);
    } else if (isJsonObject(value)) {
      const reserved = Object.keys(value).find((name) => prototypeNames.has(name));
      if (reserved) {
        return { what: `The record has a member named ${reserved}.`, toDo: 'Take it out; no form asks for it.' };
      }
      for (const name of Object.keys(value)) waiting.push(value[name]);
    }
  }
  return undefined;
}
