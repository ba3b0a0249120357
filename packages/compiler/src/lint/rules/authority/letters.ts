import { aspectOfWord, isJsonObject } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import type { LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

/** A letter of SMART that no action is held to, since nobody knows what its word asks. */
export const letters: LintRule<FileScene> = {
  code: 'authority.smart',
  about: 'Every letter of SMART asks for something that an action can be held to.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'authority' && kind?.meta !== 'profile') return;
    const path: JSONPath = kind.meta === 'profile' ? ['settings', 'smart'] : ['smart'];
    const list = file.at(path);
    for (const [index, one] of (Array.isArray(list) ? list : []).entries()) {
      const word = isJsonObject(one) && one['asks'] === undefined ? one['word'] : undefined;
      if (typeof word !== 'string' || aspectOfWord(word)) continue;
      yield {
        at: { file: file.path, path: [...path, index, 'word'] },
        message: `Nobody knows what ${shown(word)} asks of an action, so no action is held to it.`,
        mend: 'Say it with "asks": specific, measurable, agreed, achievable, realistic, relevant, timeBound or assigned.',
      };
    }
  },
};
