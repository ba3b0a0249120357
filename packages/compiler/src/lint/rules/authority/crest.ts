import type { JSONPath } from 'jsonc-parser';
import { CrestError } from '../../../crest/crest-error.js';
import { readCrest } from '../../../crest/read-crest.js';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** A crest that is not there, or that documents cannot print. */
export const crest: LintRule<FileScene> = {
  code: 'authority.crest',
  about: 'The file of a crest stands in the folder of its authority, and is an SVG of plain shapes or a PNG.',
  severity: 'error',
  *check({ library, file, kind }) {
    if (kind?.meta !== 'authority' && kind?.meta !== 'profile') return;
    const path: JSONPath = kind.meta === 'profile' ? ['settings', 'look', 'crest'] : ['look', 'crest'];
    const name = file.at(path);
    if (typeof name !== 'string') return;
    const at = { file: file.path, path };
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    const content = library.files.get(`${folder}/${name}`);
    if (content === undefined) {
      const mend = 'Put the file there, or take "crest" out.';
      yield { at, message: `There is no file "${name}" in ${folder}.`, mend };
      return;
    }
    const fault = faultOf(content);
    if (fault) yield { at, message: `"${name}" cannot be used as a crest. ${fault.message}`, mend: fault.toDo };
  },
};

function faultOf(content: string): CrestError | undefined {
  try {
    readCrest(Uint8Array.from(content, (character) => character.charCodeAt(0)));
    return undefined;
  } catch (thrown) {
    if (thrown instanceof CrestError) return thrown;
    throw thrown;
  }
}
