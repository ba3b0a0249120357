import type { FormDraft } from '../definition/form-draft.js';
import type { OverlayChange } from '../definition/overlay.js';
import { unknownTermIn } from '../definition/terms.js';
import { refused, type Landing } from './landing.js';
import { unknownTermInPiece } from './template-piece.js';

/** Why the words of a change cannot be used: there are none, or they speak of a term that nobody has. */
export function whyWordsUnfit(draft: FormDraft, change: OverlayChange): Landing | undefined {
  const mustSpeak = change.op === 'relabel' || change.op === 'message';
  if (mustSpeak && change.value.trim() === '') return refused('Words cannot be empty.');
  const term =
    change.op === 'templatePart'
      ? unknownTermInPiece(change.value, draft.terms)
      : unknownTermWithin(wordsOf(change), draft.terms);
  return term === undefined ? undefined : refused(`There is no term "{${term}}".`);
}

function wordsOf(change: OverlayChange): unknown {
  if (change.op === 'relabel') return [change.value, change.called];
  if (change.op === 'hint') return change.value;
  if (change.op === 'message') return [change.value, change.hint];
  return ['title' in change ? change.title : undefined, 'text' in change ? change.text : undefined];
}

function unknownTermWithin(words: unknown, terms: Readonly<Record<string, string>>): string | undefined {
  if (typeof words === 'string') return unknownTermIn(words, terms);
  if (typeof words !== 'object' || words === null) return undefined;
  for (const inner of Object.values(words)) {
    const term = unknownTermWithin(inner, terms);
    if (term !== undefined) return term;
  }
  return undefined;
}
