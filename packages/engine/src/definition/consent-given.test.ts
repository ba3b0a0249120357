import { describe, expect, test } from 'vitest';
import { checkAnswers } from '../findings/check-answers.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import { compileValidator } from '../validator/index.js';
import { diffForms } from '../versions/diff/diff-forms.js';
import type { ConsentGiven } from './consent-given.js';
import type { AuthoritySettings } from './overlay.js';
import { packForm, unpackForm } from './packed-form.js';
import { resolveForm } from './resolve-form.js';
import { findQuestion } from './walk-questions.js';

const asks: ConsentGiven = {
  by: [{ list: '/voices', for: 'childRef', yes: { answer: 'words', answered: true } }],
  children: { list: '/children', able: { answer: 'id', answered: false } },
};
const consent = { model: 'consent', minimumSignatures: 2, whoIsAsked: 'Parents.', source: 'MU 30' } as const;
const settings = (change: object = {}): AuthoritySettings => ({
  ...madeUpSettings(),
  consent: { ...consent, ...change },
});
const change = (value: object) => overlayOf({ op: 'check', target: 'voices', keyword: 'consentGiven', value });
const withConsent = (value: object = asks, own = settings()) => resolveForm(madeUpForm(), [change(value)], own);
const parameter = (resolved = withConsent()) => findQuestion(resolved.schema, 'voices')?.schema.consentGiven;

describe('a check of consent', () => {
  test('is given what the authority’s settings ask for, and no more of them', () => {
    expect(parameter()?.asks).toEqual({ model: 'consent', minimumSignatures: 2 });
    const own = settings({ ages: { presumedCompetent: 16, mayBeCompetent: 12, note: 'So.' } });
    expect(parameter(withConsent(asks, own))?.asks).toEqual({
      model: 'consent',
      minimumSignatures: 2,
      presumedCompetent: 16,
    });
    const { consent: _consent, ...silent } = settings();
    expect(parameter(withConsent(asks, silent))).toEqual(asks);
  });

  test('finds too few, by that figure, in words of its own', () => {
    const find = (own = settings()) => {
      const resolved = withConsent(asks, own);
      const answers = {
        header: { dateStarted: '2026-03-20', dateCompleted: '2026-04-01', kind: 'new' },
        children: [{ id: 'child-1', name: { givenName: 'A', familyName: 'B' } }],
        voices: [{ childRef: 'child-1', words: 'Yes.' }],
      };
      const context = { at: '2026-04-30', calendar: {}, validator: compileValidator(resolved) };
      return checkAnswers(resolved, { answers }, context).map(({ code, params }) => [code, params['wanted']]);
    };
    expect(find()).toEqual([['consentGiven.tooFew', 2]]);
    expect(find(settings({ minimumSignatures: 1 }))).toEqual([]);
    expect(find(settings({ model: 'inform', minimumSignatures: 0 }))).toEqual([]);
  });

  test('goes along with a form that is packed', () => {
    const resolved = withConsent();
    expect(unpackForm(packForm(resolved)).schema).toEqual(resolved.schema);
  });

  test.each<[string, object, RegExp]>([
    ['without lists', { ...asks, by: [] }, /"consentGiven" that cannot be read/],
    ['with a condition that cannot be read', { ...asks, when: { answer: 7 } }, /cannot be read/],
    ['of an age on no day', { ...asks, children: { ...asks.children, born: 'dateOfBirth' } }, /cannot be read/],
    ['of children who are not there', { ...asks, children: { ...asks.children, list: '/pupils' } }, /looks at "pupils/],
    [
      'by what rows do not say',
      { ...asks, by: [{ ...asks.by[0], yes: { answer: 'agrees', is: true } }] },
      /"voices.agrees"/,
    ],
  ])('%s is refused', (_what, value, note) => {
    const { trace } = withConsent(value);
    expect(trace[0]).toMatchObject({ landed: false, note: expect.stringMatching(note) as string });
  });

  test('is a difference between versions, the figures of an authority are none', () => {
    const [plain, one] = [resolveForm(madeUpForm(), [], settings()), withConsent()];
    const kinds = (from: typeof one, to: typeof one) =>
      diffForms(from, to).map(({ kind, breaking }) => [kind, breaking]);
    expect(kinds(plain, one)).toContainEqual(['rule.added', true]);
    expect(kinds(one, plain)).toContainEqual(['rule.removed', false]);
    expect(kinds(one, withConsent(asks, settings({ minimumSignatures: 1 })))).toEqual([]);
    const milder = resolveForm(
      madeUpForm(),
      [change(asks), overlayOf({ op: 'check', target: 'voices', keyword: 'consentGiven', severity: 'warning' })],
      settings(),
    );
    expect(kinds(plain, milder)).toContainEqual(['rule.added', false]);
  });
});
