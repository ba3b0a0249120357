import type { LintRule } from '../../lint-rule.js';
import { circularBlocks } from '../../resolve/mended-definition.js';
import type { WholeScene } from '../../scenes.js';

/** A block that contains itself: it would never end. */
export const circularBlock: LintRule<WholeScene> = {
  code: 'block.circular',
  about: 'No block contains itself, through other blocks or not.',
  severity: 'error',
  *check({ library }) {
    for (const name of circularBlocks(library)) {
      yield {
        at: { file: `blocks/${name}.json`, path: [] },
        message: `The block "${name}" contains itself.`,
        mend: 'Take out one of the "$ref" that lead back to it.',
      };
    }
  },
};
