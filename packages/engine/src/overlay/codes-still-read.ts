import type { FormDraft } from '../definition/form-draft.js';
import { findQuestion, questionsOf } from '../definition/walk-questions.js';
import { codesOffered } from './codes-offered.js';
import { codesRead, conditionsOf } from './conditions-of.js';
import { landed, landedBut, type Landing } from './landing.js';

/** A sentence for every question whose conditions look for codes that another question no longer offers. */
export function codesStillRead(draft: FormDraft, target: string): string[] {
  const offered = codesOffered(findQuestion(draft.schema, target)?.schema ?? {}, draft.vocabularies) ?? [];
  return questionsOf(draft.schema).flatMap(({ id, schema }) => {
    const read = conditionsOf(id, schema).flatMap((placed) => codesRead(placed));
    const gone = read
      .filter((one) => one.id === target)
      .flatMap((one) => one.codes.filter((code) => !offered.includes(code)));
    if (gone.length === 0) return [];
    return [
      `"${id}" looks for ${[...new Set(gone)].map((code) => JSON.stringify(code)).join(' and ')} here, which is no longer offered.`,
    ];
  });
}

/** Landed, with what there is to know about it. */
export function noted(notes: readonly string[]): Landing {
  return notes.length > 0 ? landedBut(notes.join(' ')) : landed;
}
