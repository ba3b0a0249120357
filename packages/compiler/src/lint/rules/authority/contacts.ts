import { isJsonObject, isTelephone } from '@kinform/engine';
import { isEmail } from '@kinform/engine/definition';
import type { JSONPath } from 'jsonc-parser';
import type { LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

/** A contact that nobody can reach. */
export const contacts: LintRule<FileScene> = {
  code: 'authority.contact',
  about: 'Telephone numbers, e-mail addresses and web addresses of contacts are well formed.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'authority' && kind?.meta !== 'profile') return;
    const path: JSONPath = kind.meta === 'profile' ? ['settings', 'contacts'] : ['contacts'];
    const list = file.at(path);
    for (const [index, contact] of (Array.isArray(list) ? list : []).entries()) {
      if (!isJsonObject(contact)) continue;
      for (const [member, { holds, what, example }] of Object.entries(reachable)) {
        const value = contact[member];
        if (typeof value !== 'string' || holds(value)) continue;
        yield {
          at: { file: file.path, path: [...path, index, member] },
          message: `${shown(value)} is not ${what}.`,
          mend: `Write it so: "${example}".`,
        };
      }
    }
  },
};

const reachable: Record<string, { holds(value: string): boolean; what: string; example: string }> = {
  telephone: { holds: canBeDialled, what: 'a telephone number', example: '01632 960001' },
  email: { holds: isEmail, what: 'an e-mail address', example: 'early.help@example.gov.uk' },
  url: { holds: isWebAddress, what: 'a web address', example: 'https://www.example.gov.uk/early-help' },
};

/** A telephone number, or one of the short ones such as 101, 111, 999 and 116 000; words in brackets may follow: "(option 2)". */
function canBeDialled(value: string): boolean {
  const number = value.replace(/\s*\([^()]*[A-Za-z][^()]*\)$/, '').trim();
  return isTelephone(number) || /^(1\d{2}|999|116 ?\d{3}|18\d{3})$/.test(number);
}

/** With or without https:// before it, as people write it. */
function isWebAddress(value: string): boolean {
  const whole = /^https?:\/\//.test(value) ? value : `https://${value}`;
  return (
    URL.canParse(whole) &&
    /^https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?([/?#]|$)/.test(whole) &&
    !/\s/.test(whole)
  );
}
