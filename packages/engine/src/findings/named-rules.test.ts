import { describe, expect, test } from 'vitest';
import type { FormSchema } from '../definition/form-schema.js';
import { resolveForm } from '../definition/resolve-form.js';
import type { JsonObject } from '../json.js';
import { madeUpSettings } from '../test-data/made-up-form.js';
import { ruledForm } from '../test-data/ruled-form.js';
import { compileValidator } from '../validator/index.js';
import { checkAnswers } from './check-answers.js';
import { describeFinding } from './describe-finding.js';

const resolved = resolveForm(ruledForm(), [], madeUpSettings());
const plan = {
  chair: 'Sam Lee',
  noteTaker: 'Ali Khan',
  needs: [{ id: 'need-1', words: 'School' }],
  actions: [{ what: 'Talk to the school', needRefs: ['need-1'] }],
};
const good = (of: JsonObject = plan, kind = 'new', dateOfBirth = '1990'): JsonObject => ({
  header: { dateStarted: '2026-03-20', dateCompleted: '2026-04-01', kind },
  children: [{ id: 'child-1', name: { givenName: 'Amira', familyName: 'Hassan' }, dateOfBirth }],
  voices: [{ childRef: 'child-1', words: 'I like school.' }],
  plan: of,
});

function check(answers: JsonObject, form = resolved) {
  return checkAnswers(form, { answers }, { at: '2026-04-30', calendar: {}, validator: compileValidator(form) });
}
const inBrief = (findings: ReturnType<typeof check>) =>
  findings.map(({ code, path, severity }) => `${path} ${code} ${severity}`);

test('nothing stands against a good record', () => {
  expect(check(good())).toEqual([]);
});

describe('a named rule', () => {
  test('gives a finding of its name, with its own severity and source', () => {
    const [finding, ...others] = check(good({ ...plan, noteTaker: 'sam lee' }));
    expect(others).toEqual([]);
    expect(finding).toEqual({
      code: 'rule.isNotChair',
      path: '/plan/noteTaker',
      severity: 'warning',
      params: { question: 'plan.noteTaker', called: 'the note-taker', kind: 'text' },
      source: 'MU 11',
    });
  });

  test('speaks the words of its question, and in general ones without the form', () => {
    const [finding] = check(good({ ...plan, noteTaker: 'Sam Lee' }));
    expect(describeFinding(finding!, 'en-GB', resolved)).toEqual({
      message: 'Choose someone other than the chair to take notes',
      hint: 'The chair has enough to do.',
      source: 'MU 11',
    });
    expect(describeFinding(finding!, 'en-GB')).toMatchObject({
      message: 'Check the note-taker against your other answers',
    });
  });

  test('is checked only when its condition holds, without an answer only where it says so', () => {
    expect(check(good({ ...plan, noteTaker: 'Sam Lee' }, 'preBirth'))).toEqual([]);
    const { noteTaker: _nobody, ...without } = plan;
    expect(inBrief(check(good(without)))).toEqual(['/plan/noteTaker rule.isNamed error']);
  });

  test('of a list, of each row: at the list and at the row, told by the list’s words', () => {
    const actions = [{ needRefs: ['need-1'] }];
    const findings = check(good({ ...plan, actions }, 'review'));
    expect(inBrief(findings)).toEqual(['/plan/actions rule.twoForReviews error', '/plan/actions/0 rule.isWhole error']);
    expect(findings.map(({ source }) => source)).toEqual(['MU 10', 'MU 13']);
    expect(findings.map((one) => describeFinding(one, 'en-GB', resolved).message)).toEqual([
      'Add at least two actions',
      'Say what is done about the need',
    ]);
  });

  test('is not looked at while its question is hidden', () => {
    const young = { ...plan, young: 'x' };
    expect(check(good(young))).toEqual([]);
    expect(inBrief(check(good(young, 'new', '2015-05')))).toEqual(['/plan/young rule.neverRight error']);
  });

  test('says nothing of an answer of the wrong type but that', () => {
    expect(inBrief(check(good({ ...plan, noteTaker: 7 })))).toEqual(['/plan/noteTaker type error']);
  });
});

describe('a list that covers another', () => {
  test('says which row nothing covers, as a warning with its own source', () => {
    const needs = [...plan.needs, { id: 'need-2', words: 'Sleep' }, { id: 'need-3', words: 'Home', met: true }];
    const [finding, ...others] = check(good({ ...plan, needs }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'covers.missing',
      path: '/plan/actions',
      severity: 'warning',
      source: 'MU 12',
      params: { list: '/plan/needs', row: 'need-2', index: 1, listRow: 'need' },
    });
    expect(JSON.stringify(finding)).not.toContain('Sleep');
    expect(describeFinding(finding!, 'en-GB', resolved).message).toBe('The actions must cover need 2');
    expect(describeFinding(finding!, 'en-GB', resolved, { nameOf: () => 'Sleep' }).message).toBe(
      'The actions must cover Sleep',
    );
  });

  test('says so of each row left out, also while the list itself is missing', () => {
    const { actions: _none, ...without } = plan;
    const needs = [...plan.needs, { id: 'need-2', words: 'Sleep' }];
    expect(inBrief(check(good({ ...without, needs })))).toEqual([
      '/plan/actions covers.missing warning',
      '/plan/actions covers.missing warning',
    ]);
  });
});

describe('a group that is not there', () => {
  test('still has its rules, and those of what is in it, checked; what it requires is not', () => {
    const { plan: _none, ...answers } = good();
    expect(inBrief(check(answers))).toEqual(['/plan/noteTaker rule.isNamed error']);
    expect(inBrief(check({ ...answers, header: { dateStarted: '2026-03-20', dateCompleted: '2026-04-01' } }))).toEqual([
      '/header/kind required error',
      '/plan rule.afterTheStart advice',
      '/plan/noteTaker rule.isNamed error',
    ]);
  });

  test('has deadlines too', () => {
    const form = ruledForm();
    const deadline = { anchor: '/header/dateStarted', amount: 1, unit: 'days' } as const;
    form.schema.properties!['contact']!.properties!['heard'] = { type: 'string', format: 'date', deadline };
    form.text['en-GB']!.questions['contact.heard'] = { label: 'Heard' };
    expect(inBrief(check(good(), resolveForm(form, [], madeUpSettings())))).toEqual([
      '/contact/heard deadline.overdue warning',
    ]);
  });
});

describe('severity', () => {
  const young = good(plan, 'new', '2015-05');
  const withSeverity = (
    id: string,
    severity: NonNullable<FormSchema['severity']>,
    change?: (form: FormSchema) => void,
  ) => {
    const form = ruledForm();
    const schema = id.split('.').reduce((one, name) => one.properties![name]!, form.schema);
    schema.severity = severity;
    change?.(form.schema);
    return resolveForm(form, [], madeUpSettings());
  };

  test('of what must be answered on a condition is its own, else that of what must be answered', () => {
    expect(inBrief(check(young))).toEqual(['/plan/young required warning']);
    expect(inBrief(check(young, withSeverity('plan.young', { required: 'advice' })))).toEqual([
      '/plan/young required advice',
    ]);
    expect(inBrief(check(young, withSeverity('plan.young', {})))).toEqual(['/plan/young required error']);
  });

  test('of what must always be answered is not that of a condition', () => {
    const form = withSeverity('plan.chair', { requiredWhen: 'advice' });
    expect(inBrief(check(good({ ...plan, chair: '' }), form))).toEqual(['/plan/chair required error']);
  });

  test('of a group that must be answered is the most that its questions are told with', () => {
    const form = withSeverity('plan', { required: 'warning' }, (schema) => schema.required!.push('plan'));
    const { plan: _none, ...answers } = good();
    expect(inBrief(check(answers, form))).toEqual([
      '/plan/chair required warning',
      '/plan/noteTaker rule.isNamed error',
    ]);
  });

  test.each<[string, FormSchema['severity'], JsonObject, string]>([
    ['plan.actions', { covers: 'error' }, { ...plan, actions: [{ what: 'x' }] }, '/plan/actions covers.missing error'],
    [
      'plan.noteTaker',
      { 'rule.isNotChair': 'advice' },
      { ...plan, noteTaker: 'Sam Lee' },
      '/plan/noteTaker rule.isNotChair advice',
    ],
    [
      'plan.noteTaker',
      { rule: 'advice' },
      { ...plan, noteTaker: 'Sam Lee' },
      '/plan/noteTaker rule.isNotChair warning',
    ],
    ['plan.noteTaker', { rule: 'advice' }, { ...plan, noteTaker: '' }, '/plan/noteTaker rule.isNamed advice'],
    ['plan.chair', { maxLength: 'warning' }, { ...plan, chair: 'x'.repeat(201) }, '/plan/chair maxLength warning'],
    ['plan.chair', { type: 'warning' }, { ...plan, chair: 1 }, '/plan/chair type warning'],
    [
      'plan.actions',
      { rule: 'advice' },
      { ...plan, actions: [{ needRefs: ['need-1'] }] },
      '/plan/actions/0 rule.isWhole advice',
    ],
  ])('at %s may be %j', (id, severity, answers, expected) => {
    const found = inBrief(check(good(answers), withSeverity(id, severity!)));
    expect(found.join()).toBe(expected);
  });

  test('of const, of the length of a list and of references in one are those of the question', () => {
    const constant = withSeverity('plan.chair', { const: 'warning' }, (schema) => {
      schema.properties!['plan']!.properties!['chair']!.const = 'Sam';
    });
    expect(inBrief(check(good(), constant))).toEqual(['/plan/chair const warning']);
    const long = withSeverity('plan.actions', { minItems: 'advice' }, (schema) => {
      schema.properties!['plan']!.properties!['actions']!.minItems = 2;
    });
    expect(inBrief(check(good(), long))).toEqual(['/plan/actions minItems advice']);
    const milder = withSeverity('plan', {}, (schema) => {
      const row = schema.properties!['plan']!.properties!['actions']!.items!;
      row.properties!['needRefs']!.severity = { reference: 'warning' };
    });
    const actions = [{ what: 'x', needRefs: ['need-1', 'gone'] }];
    expect(inBrief(check(good({ ...plan, actions }), milder))).toEqual([
      '/plan/actions/0/needRefs/1 reference warning',
    ]);
  });

  test('a mild word about rows leaves the grave one about their list', () => {
    const { voices: _none, ...answers } = good();
    const form = withSeverity('voices', { onePerRow: 'warning' });
    expect(inBrief(check(answers, form))).toEqual(['/voices required error', '/voices onePerRow.missing warning']);
  });
});

describe('a rule that could tell nobody anything is a fault of the definition', () => {
  const rule = { isOdd: { holds: { any: [] } } };
  test.each<[string, (schema: FormSchema) => void, string]>([
    ['without words', (schema) => (schema.properties!['voices']!.rule = rule), 'has no sentence in en-GB'],
    [
      'of rows without words',
      (schema) => (schema.properties!['voices']!.items!.rule = rule),
      'has no sentence in en-GB',
    ],
    ['of the whole form', (schema) => (schema.rule = rule), 'stands on the whole form'],
    [
      'of single choices',
      (schema) => (schema.properties!['voices']!.items!.properties!['methods']!.items!.rule = rule),
      'Put it on "voices.methods" itself',
    ],
    [
      'of a list and its rows by one name',
      (schema) => (schema.properties!['plan']!.properties!['actions']!.items!.rule = { twoForReviews: rule.isOdd }),
      'Give one another name',
    ],
  ])('%s', (_name, change, message) => {
    const form = ruledForm();
    change(form.schema);
    expect(() => resolveForm(form, [], madeUpSettings())).toThrow(message);
  });
});
