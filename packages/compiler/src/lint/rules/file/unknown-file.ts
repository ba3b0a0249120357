import { fileKinds } from '../../files/file-kinds.js';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';
import { nearestOf } from '../../../template/nearest.js';

/** A JSON file that nobody reads, mostly because its name is misspelt. */
export const unknownFile: LintRule<FileScene> = {
  code: 'file.unknown',
  about: 'Every JSON file under schemas/ stands where something reads it.',
  severity: 'warning',
  *check({ file, kind }) {
    if (kind || file.path.startsWith('meta/')) return;
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const name = file.path.slice(folder.length);
    const names = fileKinds.flatMap(({ files }) => files).map((glob) => glob.slice(glob.lastIndexOf('/') + 1));
    const near = nearestOf(
      name,
      names.filter((one) => !one.includes('*')),
    );
    yield {
      at: { file: file.path, path: [] },
      message: 'Nothing reads a file of this name in this folder.',
      mend: near
        ? `Call it "${near}", or take it out of schemas/.`
        : 'Correct its name or its folder, or take it out of schemas/.',
    };
  },
};
