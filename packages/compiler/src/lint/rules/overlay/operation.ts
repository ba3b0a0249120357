import { isJsonObject } from '@kinform/engine';
import { operations } from '@kinform/engine/definition';
import { nearestOf } from '../../../template/nearest.js';
import type { LintRule } from '../../lint-rule.js';
import { listed } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

/** A change that asks for an operation that there is not. */
export const operation: LintRule<FileScene> = {
  code: 'overlay.operation',
  about: 'Every change of an overlay names an operation that exists.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'overlay') return;
    const changes = file.at(['changes']);
    for (const [index, change] of (Array.isArray(changes) ? changes : []).entries()) {
      const op = isJsonObject(change) ? change['op'] : undefined;
      if (!isJsonObject(change) || typeof op !== 'string' || Object.hasOwn(operations, op)) continue;
      const near = nearestOf(op, Object.keys(operations));
      yield {
        at: { file: file.path, path: ['changes', index, 'op'] },
        message: `There is no operation "${op}".`,
        mend: near ? `Write "${near}" instead.` : `Write one of these: ${listed(Object.keys(operations), 40)}.`,
        question: typeof change['target'] === 'string' ? change['target'] : undefined,
      };
    }
  },
};
