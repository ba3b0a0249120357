import { isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import type { Found, LintRule } from '../../lint-rule.js';
import type { VersionScene } from '../../scenes.js';

/** Words that one language of a form has and another has not. */
export const locales: LintRule<VersionScene> = {
  code: 'words.locale',
  about: 'What one language of a form says, the others say too.',
  severity: 'warning',
  *check({ library, folder }) {
    yield* compared(library, folder);
    yield* compared(library, 'blocks', library.localesIn(folder));
  },
};

type Library = VersionScene['library'];

function* compared(library: Library, folder: string, wanted = library.localesIn(folder)): Generator<Found> {
  const given = library.localesIn(folder);
  const paths = new Map(given.map((locale) => [locale, wordPaths(library.object(fileOf(folder, locale)) ?? null)]));
  for (const locale of wanted.filter((one) => given.length > 0 && !given.includes(one))) {
    yield {
      at: { file: fileOf(folder, given[0] ?? ''), path: [] },
      message: `There are no words in ${locale} here, and a form speaks it.`,
      mend: `Add ${fileOf(folder, locale)}.`,
    };
  }
  for (const locale of given) {
    const own = new Set(paths.get(locale)?.keys());
    for (const other of given.filter((one) => one !== locale)) {
      for (const [key, path] of paths.get(other) ?? []) {
        if (own.has(key) || !isOptional(path)) continue;
        yield {
          at: { file: fileOf(folder, other), path },
          severity: path[0] === 'document' ? 'error' : 'warning',
          message: `${path.join(' > ')} is said in ${other} and not in ${locale}.`,
          mend: `Add it to text.${locale}.json.`,
        };
      }
    }
  }
}

const fileOf = (folder: string, locale: string): string => `${folder}/text.${locale}.json`;

/** Labels, options, rows and titles are asked for of every language by another rule. */
function isOptional(path: JSONPath): boolean {
  return !['label', 'called', 'title', 'options', 'row'].some((member) => path.includes(member));
}

function wordPaths(value: Json, path: JSONPath = [], found = new Map<string, JSONPath>()): Map<string, JSONPath> {
  if (typeof value === 'string') found.set(JSON.stringify(path), path);
  if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value))
      if (member !== undefined) wordPaths(member, [...path, name], found);
  }
  return found;
}
