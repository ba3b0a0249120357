import { isDate, isJsonObject, isTelephone, type Json } from '@kinform/engine';
import { isEmail } from '@kinform/engine/definition';
import type { JSONPath } from 'jsonc-parser';
import type { Found, LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';
import { contrastOnWhite } from './contrast.js';

/** Text of normal size needs this contrast with what is behind it (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

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

/** A crest that is not there. */
export const crest: LintRule<FileScene> = {
  code: 'authority.crest',
  about: 'The file of a crest stands in the folder of its authority.',
  severity: 'error',
  *check({ library, file, kind }) {
    if (kind?.meta !== 'authority') return;
    const name = file.at(['look', 'crest']);
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    if (typeof name !== 'string' || library.files.has(`${folder}/${name}`)) return;
    yield {
      at: { file: file.path, path: ['look', 'crest'] },
      message: `There is no file "${name}" in ${folder}.`,
      mend: 'Put the file there, or take "crest" out.',
    };
  },
};

/** A day of a calendar that no calendar has. */
export const days: LintRule<FileScene> = {
  code: 'authority.day',
  about: 'Every closure day and every proclaimed holiday is a day of the calendar.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'authority') return;
    const lists: JSONPath[] = [
      ['calendar', 'closureDays'],
      ['calendar', 'proclaimed', 'added'],
      ['calendar', 'proclaimed', 'removed'],
    ];
    for (const path of lists) yield* noDays(file.path, path, file.at(path));
  },
};

function* noDays(file: string, path: JSONPath, value: Json | undefined): Generator<Found> {
  for (const [index, day] of (Array.isArray(value) ? value : []).entries()) {
    if (typeof day !== 'string' || isDate(day)) continue;
    yield {
      at: { file, path: [...path, index] },
      message: `${shown(day)} is not a day.`,
      mend: 'Write it as year-month-day, such as "2026-03-20".',
    };
  }
}
