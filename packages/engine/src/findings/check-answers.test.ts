import { describe, expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import type { JsonObject } from '../json.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import { compileValidator } from '../validator/index.js';
import { checkAnswers } from './check-answers.js';

const resolved = resolveForm(madeUpForm(), [], madeUpSettings());
const good = (): JsonObject => ({
  header: { dateStarted: '2026-03-20', dateCompleted: '2026-04-01', kind: 'new' },
  children: [{ id: 'child-1', name: { givenName: 'Amira', familyName: 'Hassan' } }],
  voices: [{ childRef: 'child-1', words: 'I like school.' }],
});

function check(answers: JsonObject, form = resolved, rest: object = {}, at = '2026-04-30') {
  return checkAnswers(form, { answers, ...rest }, { at, calendar: {}, validator: compileValidator(form) });
}
const inBrief = (findings: ReturnType<typeof check>) => findings.map(({ code, path }) => `${path} ${code}`);
const withOverlay = (...changes: Record<string, unknown>[]) =>
  resolveForm(madeUpForm(), [overlayOf(...changes)], madeUpSettings());

test('nothing stands against a good record', () => {
  expect(check(good())).toEqual([]);
});

test('an empty record is told of every question, not of groups, in asking order', () => {
  expect(inBrief(check({}))).toEqual([
    '/header/kind required',
    '/header/dateStarted required',
    '/children required',
    '/voices required',
  ]);
});

test('blank answers are missing answers, and the record stays as it was', () => {
  const answers = { ...good(), header: { dateStarted: ' ', kind: null, dateCompleted: '' } };
  const before = JSON.stringify(answers);
  expect(inBrief(check(answers))).toEqual(['/header/kind required', '/header/dateStarted required']);
  expect(JSON.stringify(answers)).toBe(before);
});

test('a finding says what the wording needs and whose rule it is, and holds no answer', () => {
  const [finding] = check({
    ...good(),
    header: { dateStarted: '2026-03-20', dateCompleted: '2026-03-19', kind: 'new' },
  });
  expect(finding).toEqual({
    code: 'notBefore',
    path: '/header/dateCompleted',
    severity: 'error',
    params: {
      question: 'header.dateCompleted',
      called: 'the date the assessment was completed',
      kind: 'date',
      answer: 'dateStarted',
      other: 'the date the assessment started',
    },
    source: '',
  });
});

test('no answer is in any finding', () => {
  const canary = 'Zebedee-9137';
  const answers = {
    header: { dateStarted: canary, kind: canary },
    children: [{ id: `${canary} x`, name: { givenName: canary.repeat(20), familyName: canary } }],
    voices: [{ childRef: canary, words: 5, methods: [canary, canary] }],
    contact: { postcode: canary, safe: canary, score: canary },
  };
  const findings = check(answers);
  expect(findings.length).toBeGreaterThan(8);
  expect(JSON.stringify(findings)).not.toContain(canary);
});

describe('questions that are not shown', () => {
  test('are not looked at, nor required', () => {
    const answers = good();
    answers['header'] = { ...(answers['header'] as JsonObject), dueDate: 'not a date' };
    expect(check(answers)).toEqual([]);
    const form = withOverlay({ op: 'require', target: 'header.dueDate' }, { op: 'hide', target: 'section:voices' });
    expect(check(answers, form)).toEqual([]);
  });

  test('are required while they are shown', () => {
    const form = withOverlay({ op: 'require', target: 'header.dueDate' });
    const answers = { ...good(), header: { dateStarted: '2026-03-20', dateCompleted: '2026-04-01', kind: 'preBirth' } };
    const [finding] = check(answers, form);
    expect(finding).toMatchObject({ code: 'required', path: '/header/dueDate', source: 'MU 9' });
  });
});

describe('required on a condition', () => {
  test('in the row that it is about', () => {
    const answers = { ...good(), voices: [{ childRef: 'child-1', words: 'x', methods: ['drawing'] }] };
    expect(inBrief(check(answers))).toEqual(['/voices/0/drawingNote required']);
  });

  test('inside a group that is not there and need not be', () => {
    const when = { answer: '/header/kind', is: 'new' };
    const form = withOverlay({ op: 'requireWhen', target: 'contact.postcode', when });
    expect(inBrief(check(good(), form))).toEqual(['/contact/postcode required']);
  });
});

describe('lists', () => {
  test('one row for each row of another list', () => {
    const children = [
      { id: 'child-1', name: { givenName: 'Amira', familyName: 'Hassan' } },
      { id: 'child-2', name: { givenName: 'Bilal', familyName: 'Hassan' } },
    ];
    const [finding, ...others] = check({ ...good(), children });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'onePerRow.missing', path: '/voices', source: 'MU 3' });
    expect(finding!.params).toMatchObject({ row: 'child-2', index: 1, listRow: 'child' });
  });

  test('the list itself missing is said once for each row, not as missing too', () => {
    const { voices: _none, ...answers } = good();
    expect(inBrief(check(answers))).toEqual(['/voices onePerRow.missing']);
  });

  test('rows in order, each question in asking order', () => {
    const children = [{ id: 'a b' }, { id: 'child-2', name: { givenName: 'x' }, dateOfBirth: 'x' }];
    expect(inBrief(check({ ...good(), children, voices: [{ childRef: 'child-2', words: 'x' }] }))).toEqual([
      '/children/0/id format.row-id',
      '/children/0/name/givenName required',
      '/children/0/name/familyName required',
      '/children/1/name/familyName required',
      '/children/1/dateOfBirth format.partial-date',
    ]);
  });
});

test('an answer of the wrong type is told so and nothing else', () => {
  const contact = { score: 'many', safe: 'yes', postcode: 7 };
  expect(inBrief(check({ ...good(), contact }))).toEqual([
    '/contact/postcode type',
    '/contact/safe type',
    '/contact/score type',
  ]);
});

describe('a question that the form does not ask', () => {
  test('is a stranger at the top, in a group and in a row', () => {
    const children = [{ id: 'child-1', name: { givenName: 'Amira', familyName: 'Hassan', stranger: 1 } }];
    expect(inBrief(check({ ...good(), children, contact: { stranger: 1 }, stranger: 1 }))).toEqual([
      '/children/0/name/stranger unknownQuestion',
      '/contact/stranger unknownQuestion',
      '/stranger unknownQuestion',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('named %s is one too', (name) => {
    const answers = JSON.parse(`{"contact":{"${name}":"x"}}`) as JsonObject;
    expect(inBrief(check({ ...good(), ...answers }))).toEqual([`/contact/${name} unknownQuestion`]);
  });
});

describe('severity', () => {
  const contact = { postcode: 'nowhere', score: 11 };

  test('of a postcode is a warning, of other things an error', () => {
    expect(check({ ...good(), contact }).map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  test('is what the schema or an authority says', () => {
    const form = withOverlay({ op: 'check', target: 'contact.score', keyword: 'maximum', severity: 'advice' });
    expect(check({ ...good(), contact }, form).map(({ severity }) => severity)).toEqual(['warning', 'advice']);
  });

  test('a warning that is explained stays and says so; an error cannot be explained', () => {
    const explanations = [
      { code: 'format.postcode', path: '/contact/postcode', reason: 'No fixed address.', by: 'x', at: '2026-04-30' },
      { code: 'maximum', path: '/contact/score', reason: 'Because.', by: 'x', at: '2026-04-30' },
    ];
    const explained = check({ ...good(), contact }, resolved, { explanations }).map(
      ({ params }) => params['explained'],
    );
    expect(explained).toEqual([true, undefined]);
  });
});

describe('deadlines', () => {
  const header = { dateStarted: '2026-03-20', kind: 'new' };

  test.each([
    ['2026-04-01', []],
    ['2026-04-15', ['deadline.dueSoon advice MU 2']],
    ['2026-04-20', ['deadline.overdue warning MU 2']],
  ])('seen on %s', (at, expected) => {
    const findings = check({ ...good(), header }, resolved, {}, at);
    expect(findings.map(({ code, severity, source }) => `${code} ${severity} ${source}`)).toEqual(expected);
  });

  test('cite the clause of the case that counts', () => {
    const when = [{ condition: { answer: 'kind', is: 'review' }, amount: 2, unit: 'workingDays', source: 'MU 7' }];
    const rule = { anchor: 'dateStarted', amount: 20, unit: 'days', when };
    const form = withOverlay({ op: 'deadline', target: 'header.dateCompleted', deadline: rule });
    const cited = (kind: string) =>
      check({ ...good(), header: { ...header, kind, dateCompleted: '2026-04-25' } }, form).map(({ source, params }) => [
        source,
        params['due'],
        params['source'],
      ]);
    expect(cited('review')).toEqual([['MU 7', '2026-03-24', undefined]]);
    expect(cited('new')).toEqual([['MU 9', '2026-04-09', undefined]]);
  });

  test('name the answer that explains them', () => {
    const [finding] = check({ ...good(), header: { ...header, dateCompleted: '2026-04-25' } });
    expect(finding).toMatchObject({
      code: 'deadline.late',
      params: { due: '2026-04-19', explanation: 'why the assessment is late' },
    });
  });
});

test('the same record gives the same findings', () => {
  const answers = { children: [{ id: 'x y' }], contact: { score: -1 } };
  expect(check(answers)).toEqual(check(answers));
});
