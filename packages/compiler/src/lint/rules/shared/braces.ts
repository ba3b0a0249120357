import { isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import type { LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

/** One pair of braces, and not the two that belong to the language of templates. */
const single = /(?<!\{)\{(?!\{)([^{}]*)\}(?!\})/g;

/** Members of a change that are words, or a piece of the document. */
const spoken = ['value', 'called', 'title', 'text'];

/** Braces in which no term can stand: people would read them as they are written. */
export const braces: LintRule<FileScene> = {
  code: 'term.braces',
  about: 'What stands in braces in words is the name of a term: one word of letters and digits.',
  severity: 'warning',
  *check({ file, kind }) {
    for (const { text, path } of wordsIn(file.value ?? null, kind?.meta)) {
      for (const [whole, inside = ''] of text.matchAll(single)) {
        if (/^[A-Za-z][A-Za-z0-9]*$/.test(inside)) continue;
        const trimmed = inside.replaceAll(/[^A-Za-z0-9]/g, '');
        yield {
          at: { file: file.path, path },
          message: `${shown(whole)} is no term, so people would read the braces.`,
          mend: /^[A-Za-z]/.test(trimmed)
            ? `Write the name of a term, such as "{${trimmed}}" if there is one, or take the braces out.`
            : 'Write the name of a term between them, or take the braces out.',
        };
      }
    }
  },
};

function* wordsIn(value: Json, meta: string | undefined): Generator<{ text: string; path: JSONPath }> {
  if (meta === 'text' || meta === 'block-text') yield* textsIn(value, []);
  if (!isJsonObject(value)) return;
  if (meta === 'vocabulary') yield* textsIn(value['text'] ?? null, ['text']);
  if (meta === 'overlay') yield* wordsOfChanges(value['changes'] ?? null);
}

function* wordsOfChanges(changes: Json): Generator<{ text: string; path: JSONPath }> {
  for (const [index, change] of (Array.isArray(changes) ? changes : []).entries()) {
    if (!isJsonObject(change) || change['op'] === 'check') continue;
    for (const member of spoken) yield* textsIn(change[member] ?? null, ['changes', index, member]);
  }
}

function* textsIn(value: Json, path: JSONPath): Generator<{ text: string; path: JSONPath }> {
  if (typeof value === 'string') {
    if (value.includes('{')) yield { text: value, path };
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* textsIn(entry, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) yield* textsIn(member ?? null, [...path, name]);
  }
}
