import { describe, expect, test } from 'vitest';
import { resolveForm } from '../../definition/resolve-form.js';
import { checkAnswers } from '../../findings/check-answers.js';
import type { JsonObject } from '../../json.js';
import { madeUpSettings, overlayOf } from '../../test-data/made-up-form.js';
import { madeUpLanguage } from '../../test-data/made-up-language.js';
import { ruledForm } from '../../test-data/ruled-form.js';
import { compileValidator } from '../../validator/index.js';

const smart = { op: 'check', target: 'plan.actions', keyword: 'smart', value: { action: 'what', need: 'needRefs' } };
const voice = { op: 'check', target: 'voices', keyword: 'childsVoice', value: { words: ['words'], child: 'childRef' } };
const resolveWith = (...changes: Record<string, unknown>[]) =>
  resolveForm(ruledForm(), [overlayOf(...changes)], madeUpSettings());

const answers: JsonObject = {
  header: { dateStarted: '2026-03-20', kind: 'new' },
  children: [{ id: 'child-1' }, { id: 'child-2' }],
  voices: [
    { childRef: 'child-1', words: '“I like school.”' },
    { childRef: 'child-2', words: '“I like school.”' },
  ],
  plan: {
    chair: 'Sam',
    needs: [{ id: 'need-1', words: 'Sleep' }],
    actions: [{ id: 'action-1', what: 'Support', needRefs: ['need-1'] }],
  },
};
const found = (resolved: ReturnType<typeof resolveWith>) =>
  checkAnswers(
    resolved,
    { answers },
    { at: '2026-04-30', calendar: {}, validator: compileValidator(resolved), language: madeUpLanguage },
  ).filter(({ code }) => /^(smart|childsVoice)/.test(code));

describe('a check of rows that an overlay brings', () => {
  test('judges each row, by the letters of the authority, and cites the change', () => {
    const resolved = resolveWith(smart, voice);
    expect(resolved.trace.map(({ landed, after }) => [landed, Object.keys(after as object)])).toEqual([
      [true, ['smart']],
      [true, ['childsVoice']],
    ]);
    expect(resolved.schema.properties?.['plan']?.properties?.['actions']?.items?.smart).toMatchObject({
      needList: '/plan/needs',
      letters: [{ letter: 'S' }, { letter: 'M' }, { letter: 'A' }, { letter: 'R' }, { letter: 'T' }],
    });
    expect(found(resolved).map(({ code, path, severity, source }) => [code, path, severity, source])).toEqual([
      ['childsVoice.sameAsChild', '/voices/1/words', 'warning', 'MU 9'],
      ['smart.specific', '/plan/actions/0/what', 'warning', 'MU 9'],
      ['smart.measurable', '/plan/actions/0/what', 'warning', 'MU 9'],
      ['smart.assigned', '/plan/actions/0/what', 'warning', 'MU 9'],
      ['smart.timeBound', '/plan/actions/0/what', 'advice', 'MU 9'],
    ]);
  });

  test('is as severe as its list says, for one code or for all', () => {
    const milder = { op: 'check', target: 'plan.actions', keyword: 'smart', severity: 'advice' };
    const one = { ...milder, keyword: 'smart.specific', severity: 'error' };
    const severities = found(resolveWith(smart, milder, one)).map(({ code, severity }) => `${code} ${severity}`);
    expect(severities).toEqual([
      'smart.specific error',
      'smart.measurable advice',
      'smart.timeBound advice',
      'smart.assigned advice',
    ]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['on no list', { ...smart, target: 'plan.chair' }, '"smart" checks the rows of a list, and this is none.'],
    [
      'of an answer that is not asked',
      { ...smart, value: { action: 'gone' } },
      'It looks at "plan.actions.gone", which this form does not have.',
    ],
    ['of nothing', { ...smart, value: { owner: 'what' } }, '"plan.actions" has a "smart" that cannot be read.'],
    ['of no words', { ...voice, value: { child: 'childRef' } }, '"voices" has a "childsVoice" that cannot be read.'],
    [
      'of texts that are not there',
      { ...voice, value: { words: ['words'], adults: ['/adults/*/said'] } },
      'It looks at "adults.said", which this form does not have.',
    ],
  ])('%s is refused', (_name, change, note) => {
    expect(resolveWith(change).trace[0]).toMatchObject({ landed: false, note });
  });

  test('on a core list becomes stricter only', () => {
    const form = () => {
      const made = ruledForm();
      const { voices } = made.schema.properties!;
      Object.assign(voices!, { core: true, items: { ...voices!.items, childsVoice: voice.value } });
      return made;
    };
    const note = (change: object) =>
      resolveForm(form(), [overlayOf({ ...voice, ...change })], madeUpSettings()).trace[0];
    expect(note({})).toMatchObject({ landed: true });
    expect(note({ value: { ...voice.value, adults: ['/plan/needs/*/words'] } })).toMatchObject({ landed: true });
    expect(note({ value: undefined, severity: 'error' })).toMatchObject({ landed: true });
    for (const change of [{ value: { words: ['methods'] } }, { value: undefined, severity: 'advice' }]) {
      expect(note(change)).toMatchObject({
        landed: false,
        note: 'A core question can be checked more strictly, not less.',
      });
    }
  });
});
