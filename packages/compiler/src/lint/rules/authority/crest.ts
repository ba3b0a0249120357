import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** What the file of a picture begins with, or has in it. */
const pictures: readonly { ending: RegExp; holds: (content: string) => boolean }[] = [
  { ending: /\.svg$/i, holds: (content) => /<svg[\s>]/.test(content) },
  { ending: /\.png$/i, holds: (content) => content.startsWith('\u0089PNG') },
];

/** A crest that is not there, or that is no picture which documents can print. */
export const crest: LintRule<FileScene> = {
  code: 'authority.crest',
  about: 'The file of a crest stands in the folder of its authority, and is SVG or PNG.',
  severity: 'error',
  *check({ library, file, kind }) {
    if (kind?.meta !== 'authority') return;
    const name = file.at(['look', 'crest']);
    if (typeof name !== 'string') return;
    const at = { file: file.path, path: ['look', 'crest'] };
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    const content = library.files.get(`${folder}/${name}`);
    const picture = pictures.find(({ ending }) => ending.test(name));
    if (content === undefined) {
      const mend = 'Put the file there, or take "crest" out.';
      yield { at, message: `There is no file "${name}" in ${folder}.`, mend };
    } else if (!picture) {
      const mend = 'Save the crest as SVG (best) or PNG, and name that file.';
      yield { at, message: `"${name}" is neither an SVG nor a PNG file.`, mend };
    } else if (content !== '' && !picture.holds(content)) {
      const mend = 'Save it anew in that format: another name alone does not change what is in it.';
      yield { at, message: `"${name}" does not hold what its name says.`, mend };
    }
  },
};
