import type { JSONPath } from 'jsonc-parser';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** An authority that asks families, and is content with nobody's signature. */
export const signatures: LintRule<FileScene> = {
  code: 'authority.signatures',
  about: 'An authority that asks for consent or agreement asks for at least one signature.',
  severity: 'warning',
  *check({ file, kind }) {
    if (kind?.meta !== 'authority' && kind?.meta !== 'profile') return;
    const path: JSONPath = kind.meta === 'profile' ? ['settings', 'consent'] : ['consent'];
    const model = file.at([...path, 'model']);
    if (file.at([...path, 'minimumSignatures']) !== 0 || model === undefined || model === 'inform') return;
    yield {
      at: { file: file.path, path: [...path, 'minimumSignatures'] },
      message: `The model is ${JSON.stringify(model)}, and with no signature asked for nobody need say yes.`,
      mend: 'Write 1 or more; if families are told and not asked, let "model" be "inform".',
    };
  },
};
