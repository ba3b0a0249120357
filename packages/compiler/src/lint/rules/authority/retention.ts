import { isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import { nearestOf } from '../../../template/nearest.js';
import type { LintRule } from '../../lint-rule.js';
import { listed } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

/** How long something is kept, said of a class of information that there is not. */
export const retention: LintRule<FileScene> = {
  code: 'authority.retention',
  about: 'Every class of information whose keeping an authority speaks of is one of the vocabulary "retention".',
  severity: 'error',
  *check({ library, file, kind }) {
    if (kind?.meta !== 'authority' && kind?.meta !== 'profile') return;
    const path: JSONPath = kind.meta === 'profile' ? ['settings', 'retention'] : ['retention'];
    const kept = file.at(path);
    const known = textsIn(library.object('vocabularies/retention.json')?.['codes']);
    if (!isJsonObject(kept) || known.length === 0) return;
    for (const name of Object.keys(kept).filter((one) => !known.includes(one))) {
      const near = nearestOf(name, known);
      yield {
        at: { file: file.path, path: [...path, name], name: true },
        message: `There is no class of information "${name}", so nobody reads how long it is kept.`,
        mend: near ? `Write "${near}" instead.` : `Write one of these: ${listed(known)}.`,
      };
    }
  },
};

function textsIn(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
