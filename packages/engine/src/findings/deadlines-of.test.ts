import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import type { JsonObject } from '../json.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import { compileValidator } from '../validator/index.js';
import { checkAnswers } from './check-answers.js';
import { deadlinesOf } from './deadlines-of.js';

const ofVoices = {
  op: 'addAfter',
  target: 'voices.words',
  name: 'seen',
  schema: {
    type: 'string',
    format: 'date',
    deadline: { anchor: '/header/dateStarted', amount: 1, unit: 'weeks' },
    showWhen: { answer: 'childRef', answered: true },
    source: 'MU 20',
  },
  text: { 'en-GB': { label: 'Seen', called: 'the day' } },
};
const termly = {
  op: 'deadline',
  target: 'header.dueDate',
  deadline: { anchor: 'dateStarted', amount: 1, unit: 'terms', source: 'MU 21' },
};
const resolved = resolveForm(madeUpForm(), [overlayOf(ofVoices, termly)], madeUpSettings());
const inBrief = (answers: JsonObject, at = '2026-04-10') =>
  deadlinesOf(resolved, { answers }, { at }).map(({ path, state }) => `${path} ${state}`);

describe('the deadlines of a record', () => {
  test('stand in asking order, row by row, kept ones and those that cannot be known too', () => {
    const answers = {
      header: { dateStarted: '2026-03-20', dateCompleted: '2026-04-01', kind: 'preBirth' },
      voices: [{ childRef: 'child-1' }, { words: 'No child yet.' }, { childRef: 'child-2', seen: '2026-03-27' }],
    };
    expect(inBrief(answers)).toEqual([
      '/header/dateCompleted met',
      '/header/dueDate unknown',
      '/voices/0/seen overdue',
      '/voices/2/seen met',
    ]);
  });

  test('say when it is due, how long there is left, and whose clause it is', () => {
    const [first, second] = deadlinesOf(
      resolved,
      { answers: { header: { dateStarted: '2026-03-20' } } },
      { at: '2026-04-10' },
    );
    expect(first).toEqual({
      question: 'header.dateCompleted',
      path: '/header/dateCompleted',
      state: 'notDue',
      due: '2026-04-19',
      daysLeft: 9,
      source: 'MU 2',
    });
    expect(second?.state).not.toBe('met');
  });

  test('are there before their group is, and wait for what starts the clock', () => {
    expect(inBrief({})).toContain('/header/dateCompleted notStarted');
  });

  test('agree with what the check says, whatever the answers are', () => {
    const date = fc.constantFrom('2026-01-01', '2026-03-20', '2026-04-19', '2026-04-20', 'x', '', null, 7);
    const answers = fc.record({
      header: fc.oneof(
        fc.record({
          dateStarted: date,
          dateCompleted: date,
          dueDate: date,
          kind: fc.constantFrom('new', 'preBirth', 3),
        }),
        fc.jsonValue(),
      ),
      voices: fc.oneof(fc.array(fc.record({ childRef: fc.constantFrom('child-1', ''), seen: date })), fc.jsonValue()),
    });
    const validator = compileValidator(resolved);
    const told = ['overdue', 'late', 'early', 'dueSoon', 'unknown'];
    fc.assert(
      fc.property(answers, (given) => {
        const record = { answers: given as never };
        const found = checkAnswers(resolved, record, { at: '2026-04-20', calendar: {}, validator });
        const codes = found
          .filter(({ code }) => code.startsWith('deadline.'))
          .map(({ code, path }) => `${code} ${path}`);
        const standing = deadlinesOf(resolved, record, { at: '2026-04-20' })
          .filter(({ state }) => told.includes(state))
          .map(({ state, path }) => `deadline.${state} ${path}`);
        const wrongType = new Set(found.filter(({ code }) => code === 'type').map(({ path }) => path));
        expect(codes.sort()).toEqual(standing.filter((one) => !wrongType.has(one.split(' ')[1]!)).sort());
      }),
    );
  });
});
