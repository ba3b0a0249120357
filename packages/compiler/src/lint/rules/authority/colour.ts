import type { JSONPath } from 'jsonc-parser';
import type { LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';
import { contrastOnWhite } from './contrast.js';

/** Text of normal size needs this contrast with what is behind it (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/** A colour that cannot be read on white paper. */
export const colour: LintRule<FileScene> = {
  code: 'authority.contrast',
  about: `The colour of headings has a contrast of at least ${leastContrast} to 1 with white.`,
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'authority' && kind?.meta !== 'profile') return;
    const path: JSONPath = kind.meta === 'profile' ? ['settings', 'look', 'colour'] : ['look', 'colour'];
    const value = file.at(path);
    const contrast = typeof value === 'string' ? contrastOnWhite(value) : undefined;
    if (contrast === undefined || contrast >= leastContrast) return;
    yield {
      at: { file: file.path, path },
      message: `The colour ${shown(value)} has a contrast of ${contrast.toFixed(2)} to 1 with white, which many people cannot read.`,
      mend: `Take a darker shade, with at least ${leastContrast} to 1.`,
    };
  },
};
