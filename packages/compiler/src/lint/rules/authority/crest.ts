import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** A crest that is not there. */
export const crest: LintRule<FileScene> = {
  code: 'authority.crest',
  about: 'The file of a crest stands in the folder of its authority.',
  severity: 'error',
  *check({ library, file, kind }) {
    if (kind?.meta !== 'authority') return;
    const name = file.at(['look', 'crest']);
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    if (typeof name !== 'string' || library.files.has(`${folder}/${name}`)) return;
    yield {
      at: { file: file.path, path: ['look', 'crest'] },
      message: `There is no file "${name}" in ${folder}.`,
      mend: 'Put the file there, or take "crest" out.',
    };
  },
};
