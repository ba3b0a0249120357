import type { LintRule } from '../../lint-rule.js';
import type { VersionScene } from '../../scenes.js';
import { members } from './strange-words.js';

/** Words of the document that no template prints. */
export const wordsUnused: LintRule<VersionScene> = {
  code: 'words.unused',
  about: 'Every word that is kept for the document is printed by some template.',
  severity: 'advice',
  *check({ library, folder, cases }) {
    const templates = cases.map(({ resolved, definition }) => resolved?.template ?? definition.template).join('\n');
    const used = new Set([...templates.matchAll(/\bwords\s+"([^"]+)"/g)].map(([, key]) => key));
    for (const locale of library.localesIn(folder)) {
      const file = `${folder}/text.${locale}.json`;
      for (const [key] of members(library.file(file)?.at(['document']))) {
        if (used.has(key)) continue;
        yield {
          at: { file, path: ['document', key], name: true },
          message: `No template prints the words "${key}".`,
          mend: `Print them with {{words "${key}"}}, or take them out.`,
        };
      }
    }
  },
};
