import { nearestOf } from '../../../template/nearest.js';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';
import { vocabulariesAsked } from './vocabularies-asked.js';

/** A shared list that is asked for and does not exist. */
export const unknownVocabulary: LintRule<FileScene> = {
  code: 'vocabulary.unknown',
  about: 'Every vocabulary that a question asks for exists.',
  severity: 'error',
  *check({ library, file, kind }) {
    if (kind?.meta !== 'form-schema' && kind?.meta !== 'overlay') return;
    for (const { name, path } of vocabulariesAsked(file.value ?? null, [])) {
      if (library.vocabularies.includes(name)) continue;
      const near = nearestOf(name, library.vocabularies);
      yield {
        at: { file: file.path, path },
        message: `There is no vocabulary "${name}".`,
        mend: near ? `Write "${near}" instead.` : 'Name a file in schemas/vocabularies, or add it there.',
      };
    }
  },
};
