import { isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import type { Found, LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

/** A word that a glossary explains twice, so that nobody knows which plain words are meant. */
export const glossary: LintRule<FileScene> = {
  code: 'authority.glossary',
  about: 'Every word stands once in the national glossary, and once among those that an authority explains or knows.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta === 'glossary') yield* repeated(file.path, [wordsAt([], file.value)]);
    if (kind?.meta !== 'authority' && kind?.meta !== 'profile') return;
    const path: JSONPath = kind.meta === 'profile' ? ['settings', 'plainEnglish'] : ['plainEnglish'];
    const lists = ['glossary', 'known'].map((member) => wordsAt([...path, member], file.at([...path, member])));
    yield* repeated(file.path, lists);
  },
};

/** A word of a list, and where it stands. */
interface Listed {
  word: string;
  path: JSONPath;
}

function wordsAt(path: JSONPath, list: Json | undefined): Listed[] {
  return (Array.isArray(list) ? list : []).flatMap((entry, index) => {
    if (typeof entry === 'string') return [{ word: entry, path: [...path, index] }];
    const term = isJsonObject(entry) ? entry['term'] : undefined;
    return typeof term === 'string' ? [{ word: term, path: [...path, index, 'term'] }] : [];
  });
}

/** Words that differ in capital letters alone are different abbreviations, such as SENCO and SENCo. */
function* repeated(file: string, lists: readonly Listed[][]): Generator<Found> {
  const seen = new Set<string>();
  for (const { word, path } of lists.flat()) {
    const key = /\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase();
    if (seen.has(key)) {
      yield {
        at: { file, path },
        message: `${shown(word)} is in this glossary more than once.`,
        mend: 'Keep the entry with the plainest words, and take the other one out.',
      };
    }
    seen.add(key);
  }
}
