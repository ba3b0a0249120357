import { isJsonObject } from '@kinform/engine';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** Two decisions under one number: nobody can say which is meant. */
export const decisions: LintRule<FileScene> = {
  code: 'authority.decisions',
  about: 'Every decision of an authority has a number of its own.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'authority') return;
    const list = file.at(['decisions']);
    const numbers = (Array.isArray(list) ? list : []).map((one) => (isJsonObject(one) ? one['number'] : undefined));
    for (const [index, number] of numbers.entries()) {
      if (typeof number !== 'number' || numbers.indexOf(number) === index) continue;
      const next = Math.max(...numbers.filter((one) => typeof one === 'number')) + 1;
      yield {
        at: { file: file.path, path: ['decisions', index, 'number'] },
        message: `Decision ${numbers.indexOf(number) + 1} in this list has the number ${number} too.`,
        mend: `Give this one another number, such as ${next}.`,
      };
    }
  },
};
