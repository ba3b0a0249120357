import { describe, expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import { checkAnswers } from '../findings/check-answers.js';
import type { JsonObject } from '../json.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import { compileValidator } from '../validator/index.js';

const resolveWith = (...changes: Record<string, unknown>[]) =>
  resolveForm(madeUpForm(), [overlayOf(...changes)], madeUpSettings());

function sourceAt(resolved: ReturnType<typeof resolveWith>, path: string, answers: JsonObject) {
  const validator = compileValidator(resolved);
  const findings = checkAnswers(resolved, { answers }, { at: '2026-04-30', calendar: {}, validator });
  return findings.find((finding) => finding.path === path)?.source;
}

const text = (...ids: string[]) => ({ 'en-GB': Object.fromEntries(ids.map((id) => [id, { label: id || 'It' }])) });

describe('findings cite the clause of the change', () => {
  test('at a question that it added, and at all in it that names no source', () => {
    const resolved = resolveWith({
      op: 'addAfter',
      target: 'header.kind',
      name: 'visit',
      required: true,
      schema: {
        type: 'object',
        properties: {
          day: { type: 'string', format: 'date' },
          hour: { type: 'string', format: 'time', source: 'MU 3' },
        },
      },
      text: text('', 'day', 'hour'),
    });
    const answers = { header: { visit: { day: 'soon', hour: 'late' } } };
    expect(resolved.questions['header.visit']!.source).toBe('MU 9');
    expect(sourceAt(resolved, '/header/visit/day', answers)).toBe('MU 9');
    expect(sourceAt(resolved, '/header/visit/hour', answers)).toBe('MU 3');
    expect(sourceAt(resolved, '/header/visit', { header: { kind: 'new' } })).toBe('MU 9');
  });

  test('at the questions of a section that it added', () => {
    const resolved = resolveWith({
      op: 'addSection',
      target: 'form',
      name: 'more',
      title: { 'en-GB': 'More' },
      questions: { note: { type: 'string', maxLength: 2 }, other: { type: 'string', maxLength: 2, source: 'MU 3' } },
      text: text('note', 'other'),
    });
    expect(['/note', '/other'].map((path) => sourceAt(resolved, path, { note: 'long', other: 'long' }))).toEqual([
      'MU 9',
      'MU 3',
    ]);
  });

  test.each<[Record<string, unknown>, string, JsonObject]>([
    [{ op: 'require', target: 'contact.safe' }, '/contact/safe', { contact: { postcode: 'AA3 1AB' } }],
    [
      { op: 'requireWhen', target: 'contact.safe', when: { answer: 'postcode', answered: true } },
      '/contact/safe',
      { contact: { postcode: 'AA3 1AB' } },
    ],
    [
      { op: 'deadline', target: 'header.dateCompleted', deadline: { anchor: 'dateStarted', amount: 1, unit: 'days' } },
      '/header/dateCompleted',
      { header: { kind: 'new', dateStarted: '2026-03-01' } },
    ],
    [
      {
        op: 'rule',
        target: 'header.kind',
        name: 'isOld',
        holds: { any: [] },
        text: { 'en-GB': { message: 'It must be old' } },
      },
      '/header/kind',
      { header: { kind: 'new' } },
    ],
  ])('%j', (change, path, answers) => {
    expect(sourceAt(resolveWith(change), path, answers)).toBe('MU 9');
  });
});
