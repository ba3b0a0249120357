import { isJsonObject, type Json } from '@kinform/engine';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** Fewer letters than this explain nothing. */
const shortest = 15;

/** A change without a reason, or without the clause that asks for it. */
export const reason: LintRule<FileScene> = {
  code: 'overlay.reason',
  about: 'Every change of an overlay says why it is made and where that is written.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'overlay') return;
    const changes = file.at(['changes']);
    for (const [index, change] of (Array.isArray(changes) ? changes : []).entries()) {
      if (!isJsonObject(change)) continue;
      const target = typeof change['target'] === 'string' ? change['target'] : undefined;
      const at = (name: string) => ({ file: file.path, path: ['changes', index, name] });
      if (textOf(change['reason']).length < shortest) {
        yield {
          at: at('reason'),
          message: 'This change does not say why it is made.',
          mend: 'Add "reason": a sentence that a practitioner understands.',
          question: target,
        };
      }
      if (textOf(change['source']) === '') {
        yield {
          at: at('source'),
          message: 'This change does not say where it is written.',
          mend: 'Add "source": the document and its clause, such as "Threshold guidance 2024, section 3".',
          question: target,
        };
      }
    }
  },
};

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}
