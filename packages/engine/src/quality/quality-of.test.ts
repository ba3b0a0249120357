import { describe, expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import type { Finding } from '../findings/finding.js';
import { checkAnswers } from '../findings/check-answers.js';
import type { JsonObject } from '../json.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import { compileValidator } from '../validator/index.js';
import { qualityOf } from './quality-of.js';
import type { QualityItem, QualityProfile, QualityTest } from './quality-profile.js';

const resolved = resolveForm(madeUpForm(), [], madeUpSettings());
const voices = [{ childRef: 'child-1', words: 'I like school.' }];
const good: JsonObject = {
  header: { dateStarted: '2026-03-20', dateCompleted: '2026-04-01', kind: 'new' },
  children: [{ id: 'child-1', name: { givenName: 'Amira', familyName: 'Hassan' } }],
  voices,
};

function profileOf(...tests: QualityTest[]): QualityProfile {
  const items = tests.map((one, index): QualityItem => ({
    id: `mu-${index}`,
    title: { 'en-GB': 'It is good', cy: 'Da iawn' },
    source: `MU ${index}`,
    forms: { 'made-up': one },
  }));
  const title = { 'en-GB': 'What is good' };
  return { profile: 'made-up', version: '1.0.0', title, source: 'MU', forms: { 'made-up': '1.0.0' }, items };
}

function resultOf(one: QualityTest, answers: JsonObject = good, findings?: Finding[], form = resolved) {
  const context = { at: '2026-04-30', calendar: {}, validator: compileValidator(form) };
  const found = findings ?? checkAnswers(form, { answers }, context);
  return qualityOf(form, { answers }, found, profileOf(one)).items[0]!;
}

const findingAt = (path: string, more: Partial<Finding> = {}): Finding => ({
  ...{ code: 'maximum', path, severity: 'error', params: {}, source: '' },
  ...more,
});

describe('needs', () => {
  test('answered: met, with the place and how many there are, never an answer', () => {
    const result = resultOf({ needs: ['voices.words'] });
    expect(result).toEqual({
      id: 'mu-0',
      title: 'It is good',
      source: 'MU 0',
      status: 'met',
      evidence: [{ path: '/voices/0/words', question: 'voices.words', called: 'what the child said', answers: 1 }],
      missing: [],
      findings: [],
    });
  });

  test.each([
    ['a list without rows: the list', { children: [] }, 'children.name.givenName', '/children'],
    [
      'a row without it: that row',
      { children: [{ id: 'child-1' }] },
      'children.name.givenName',
      '/children/0/name/givenName',
    ],
    ['a hidden question: the one that hides it', {}, 'header.dueDate', '/header/kind'],
    ['blank is not answered', { header: { dateStarted: ' ' } }, 'header.dateStarted', '/header/dateStarted'],
  ])('not reached is not met; %s is where to go', (_what, answers, id, path) => {
    const { status, missing } = resultOf({ needs: [id] }, answers, []);
    expect([status, missing.map((one) => one.path)]).toEqual(['notMet', [path]]);
  });

  test('what the form never asks is not needed; an item of nothing else is not asked', () => {
    const form = resolveForm(madeUpForm(), [overlayOf({ op: 'hide', target: 'contact.postcode' })], madeUpSettings());
    expect(resultOf({ needs: ['contact.postcode'] }, good, [], form).status).toBe('notAsked');
    expect(resultOf({ needs: ['contact.postcode', 'voices.words'] }, good, [], form).status).toBe('met');
    expect(resultOf({ needs: ['nowhere.at.all'] }).status).toBe('notAsked');
  });
});

describe('findings that must not stand', () => {
  const needs = ['voices.words'];

  test.each<[string, QualityTest['without'], Finding, boolean]>([
    ['at the question', [{ at: ['contact.score'] }], findingAt('/contact/score'), true],
    ['inside the group', [{ at: ['contact'] }], findingAt('/contact/score'), true],
    ['in a row', [{ at: ['voices.words'] }], findingAt('/voices/3/words'), true],
    ['of a name that only begins so', [{ at: ['contact.sco'] }], findingAt('/contact/score'), false],
    ['elsewhere', [{ at: ['header'] }], findingAt('/contact/score'), false],
    ['advice, unless it is named', [{ at: ['contact'] }], findingAt('/contact/score', { severity: 'advice' }), false],
    ['advice that is named', [{ codes: ['maximum'] }], findingAt('/contact/score', { severity: 'advice' }), true],
    ['by keyword', [{ codes: ['covers'] }], findingAt('/a', { code: 'covers.missing' }), true],
    ['not by half a keyword', [{ codes: ['cover'] }], findingAt('/a', { code: 'covers.missing' }), false],
    ['by code, elsewhere', [{ codes: ['maximum'], at: ['header'] }], findingAt('/contact/score'), false],
  ])('%s', (_what, without, finding, stands) => {
    const { status, findings } = resultOf({ needs, without: without! }, good, [finding]);
    expect([status, findings]).toEqual(stands ? ['notMet', [finding]] : ['met', []]);
  });

  test('that are explained leave it to a person, unless something else stands', () => {
    const explained = findingAt('/contact/score', { severity: 'warning', params: { explained: true } });
    const without = [{ at: ['contact'] }];
    expect(resultOf({ needs, without }, good, [explained])).toMatchObject({ status: 'attest', findings: [explained] });
    expect(resultOf({ needs, without }, good, [explained, findingAt('/contact/safe')]).status).toBe('notMet');
  });

  test('of prose that nobody judged say nothing: a person has to', () => {
    const profile = profileOf({ needs, without: [{ codes: ['smart'] }] });
    const statusIn = (form: typeof resolved, language?: { locale: string }) =>
      qualityOf(form, { answers: good }, [], profile, { language }).items[0]!.status;
    const judging = structuredClone({ ...resolved, digest: '' });
    Object.assign(judging.schema.properties!['voices']!.items!, { smart: { action: 'words' } });
    const english = { locale: 'en-GB' };
    expect([statusIn(resolved, english), statusIn(judging), statusIn(judging, english)]).toEqual([
      'attest',
      'attest',
      'met',
    ]);
  });
});

describe('conditions', () => {
  test('that do not hold say why in a sentence', () => {
    const met = { answer: '/header/kind', is: 'preBirth' };
    const result = resultOf({ met, unmet: { 'en-GB': 'It is no pre-birth assessment' } });
    expect([result.status, result.unmet]).toEqual(['notMet', 'It is no pre-birth assessment']);
    const missing = resultOf({ needs: ['header.kind'], met, unmet: { 'en-GB': 'It is none' } }, {}, []);
    expect([missing.status, missing.unmet, missing.missing.length]).toEqual(['notMet', undefined, 1]);
  });

  test('that read what the form never asks leave it to a person', () => {
    const met = { answer: '/header/fromAnotherProfile', is: true };
    expect(resultOf({ met, unmet: { 'en-GB': 'It was not used' } })).toMatchObject({ status: 'attest' });
    expect(resultOf({ met, unmet: { 'en-GB': 'It was not used' } }).unmet).toBeUndefined();
  });

  test('say in which cases an item is asked', () => {
    const asked = { answer: '/header/kind', is: 'preBirth' };
    expect(resultOf({ asked, needs: ['header.dueDate'] }).status).toBe('notAsked');
  });
});

describe('what a person says', () => {
  const attest = { attest: true, attestedBy: { answer: '/contact/safe', is: true }, needs: ['voices.words'] } as const;
  const ticked: JsonObject = { ...good, contact: { safe: true } };

  test('is asked for until the record says it', () => {
    expect(resultOf({ ...attest, needs: [...attest.needs] })).toMatchObject({ status: 'attest' });
    expect(resultOf({ ...attest, needs: [...attest.needs] }, ticked)).toMatchObject({
      status: 'met',
      attestedBy: [{ path: '/contact/safe', question: 'contact.safe', answers: 1 }],
    });
  });

  test('does not outweigh what the record lacks', () => {
    const { voices: _none, ...unheard } = ticked;
    const result = resultOf({ ...attest, needs: [...attest.needs] }, unheard, []);
    expect([result.status, result.attestedBy?.length]).toEqual(['notMet', 1]);
  });
});

describe('a whole profile', () => {
  const tests: QualityTest[] = [{ needs: ['voices'] }, { needs: ['header.dueDate'] }, { attest: true }];

  test('counts', () => {
    const { totals, title } = qualityOf(resolved, { answers: good }, [], profileOf(...tests));
    expect([title, totals]).toEqual(['What is good', { met: 1, notMet: 1, attest: 1, notAsked: 0 }]);
  });

  test('of another form, or of a later version, asks nothing', () => {
    const later = { ...profileOf(...tests), forms: { 'made-up': '1.0.1' } };
    const other = { ...profileOf(...tests), forms: { another: '1.0.0' } };
    for (const profile of [later, other]) {
      expect(qualityOf(resolved, { answers: good }, [], profile).totals).toMatchObject({ met: 0, notAsked: 3 });
    }
  });

  test('speaks the language that is asked for, or British English', () => {
    const titleIn = (locale: string) =>
      qualityOf(resolved, { answers: good }, [], profileOf(...tests), { locale }).items[0]!.title;
    expect([titleIn('cy'), titleIn('fr')]).toEqual(['Da iawn', 'It is good']);
  });

  test('holds no answer and changes nothing', () => {
    const canary = 'Zebedee-9137';
    const answers = {
      ...good,
      voices: [{ childRef: canary, words: canary }],
      contact: { postcode: canary, safe: canary },
    };
    const before = JSON.stringify(answers);
    const context = { at: '2026-04-30', calendar: {}, validator: compileValidator(resolved) };
    const report = qualityOf(
      resolved,
      { answers },
      checkAnswers(resolved, { answers }, context),
      profileOf({ needs: ['voices.words', 'contact.postcode'], without: [{ at: ['voices', 'contact'] }] }),
    );
    expect(report.items[0]!.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(report)).not.toContain(canary);
    expect(JSON.stringify(answers)).toBe(before);
  });
});
