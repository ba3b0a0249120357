import { describe, expect, test } from 'vitest';
import { resolveForm } from '../../definition/resolve-form.js';
import { checkAnswers } from '../../findings/check-answers.js';
import { describeFinding } from '../../findings/describe-finding.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../../test-data/made-up-form.js';
import { compileValidator } from '../../validator/index.js';

const resolveWith = (...changes: Record<string, unknown>[]) =>
  resolveForm(madeUpForm(), [overlayOf(...changes)], madeUpSettings());
const message = { op: 'message', target: 'header.kind', code: 'required', value: 'Say which kind it is' };

describe('message', () => {
  test('is what people read, with the hint that comes with it', () => {
    const resolved = resolveWith({ ...message, hint: 'Ask the family.' });
    const validator = compileValidator(resolved);
    const findings = checkAnswers(resolved, { answers: {} }, { at: '2026-04-30', calendar: {}, validator });
    const finding = findings.find(({ path }) => path === '/header/kind')!;
    expect(describeFinding(finding, 'en-GB', resolved)).toEqual({
      message: 'Say which kind it is',
      hint: 'Ask the family.',
    });
  });

  test('takes the hint of the former sentence with it, and leaves other codes', () => {
    const resolved = resolveWith(
      { ...message, value: 'Once', hint: 'A hint.' },
      { ...message, code: 'enum', value: 'Other' },
      message,
    );
    expect(resolved.text['en-GB']!.questions['header.kind']!.messages).toEqual({
      enum: 'Other',
      required: 'Say which kind it is',
    });
    expect(resolved.trace[2]).toMatchObject({ before: 'Once', after: 'Say which kind it is' });
  });

  test.each(['maxLength', 'deadline', 'deadline.early', 'format', 'format.phone', 'notBefore', 'onePerRow.missing'])(
    '%s is a code',
    (code) => {
      expect(resolveWith({ ...message, code }).trace[0]!.landed).toBe(true);
    },
  );

  test.each([
    [{ code: 'gone' }, 'There is no finding "gone".'],
    [{ code: 'deadline.gone' }, 'There is no finding "deadline.gone".'],
    [{ code: 'format.gone' }, 'There is no finding "format.gone".'],
    [{ code: 'rule.nobodyWroteIt' }, 'There is no finding "rule.nobodyWroteIt".'],
    [{ code: '__proto__' }, 'There is no finding "__proto__".'],
    [{ value: ' ' }, 'Words cannot be empty.'],
    [{ value: 'Ask the {nobody}' }, 'There is no term "{nobody}".'],
    [{ locale: 'cy' }, 'This form has no words in cy.'],
  ])('%j is refused', (change, note) => {
    expect(resolveWith({ ...message, ...change }).trace[0]).toMatchObject({ landed: false, note });
  });
});

describe('optional', () => {
  const optional = (target: string) => ({ op: 'optional', target });

  test('need not be answered, always or on a condition', () => {
    const when = { answer: 'safe', answered: true };
    const resolved = resolveWith(
      optional('header.kind'),
      { op: 'requireWhen', target: 'contact.postcode', when },
      optional('contact.postcode'),
    );
    expect(resolved.schema.properties!['header']!.required).toEqual(['dateStarted']);
    expect(resolved.schema.properties!['contact']!.properties!['postcode']!.requiredWhen).toBeUndefined();
    expect(resolved.trace.map(({ landed, after }) => [landed, after])).toEqual([
      [true, 'no'],
      [true, when],
      [true, 'no'],
    ]);
  });

  test('but core questions, and what they depend on, must be', () => {
    const { trace, schema } = resolveWith(optional('header.dateStarted'), optional('header'), optional('gone'));
    expect(trace.map(({ landed }) => landed)).toEqual([false, false, false]);
    expect(trace[0]!.note).toBe('A core question that must be answered stays one that must be answered.');
    expect(schema.required).toContain('header');
  });
});
