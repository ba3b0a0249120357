import type { LintRule } from '../../lint-rule.js';
import { refsIn } from '../../resolve/mended-definition.js';
import type { WholeScene } from '../../scenes.js';

/** A block that nothing asks for. */
export const unusedBlock: LintRule<WholeScene> = {
  code: 'block.unused',
  about: 'Every block is used by some form, block or overlay.',
  severity: 'advice',
  *check({ library }) {
    const used = new Set(
      library
        .jsonFiles()
        .filter((path) => /^(forms\/[^/]+\/[^/]+\/schema|blocks\/|authorities\/|profiles\/)/.test(path))
        .flatMap((path) => refsIn(library.file(path)?.value)),
    );
    for (const name of library.blocks.filter((one) => !used.has(one))) {
      yield {
        at: { file: `blocks/${name}.json`, path: [] },
        message: `Nothing uses the block "${name}".`,
        mend: 'Use it, or take it out with its words.',
      };
    }
  },
};
