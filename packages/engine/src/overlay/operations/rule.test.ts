import { describe, expect, test } from 'vitest';
import { resolveForm } from '../../definition/resolve-form.js';
import { checkAnswers } from '../../findings/check-answers.js';
import { describeFinding } from '../../findings/describe-finding.js';
import type { JsonObject } from '../../json.js';
import { madeUpSettings, overlayOf } from '../../test-data/made-up-form.js';
import { ruledForm } from '../../test-data/ruled-form.js';
import { compileValidator } from '../../validator/index.js';

const resolveWith = (...changes: Record<string, unknown>[]) =>
  resolveForm(ruledForm(), [overlayOf(...changes)], madeUpSettings());

function found(resolved: ReturnType<typeof resolveWith>, answers: JsonObject, code: string) {
  const validator = compileValidator(resolved);
  const findings = checkAnswers(resolved, { answers }, { at: '2026-04-30', calendar: {}, validator });
  return findings.filter((finding) => finding.code === code);
}

const ofRows = {
  op: 'rule',
  target: 'children',
  name: 'isTen',
  eachRow: true,
  holds: { answer: 'dateOfBirth', ageOn: '/header/dateStarted', atLeast: 10 },
  text: { 'en-GB': { message: 'Leave out children under 10', hint: 'They have a form of their own.' } },
};

describe('a rule of each row', () => {
  test('is read from the row and told of it', () => {
    const resolved = resolveWith(ofRows);
    const children = [{ dateOfBirth: '2010-01-01' }, { dateOfBirth: '2020-01-01' }, {}];
    const findings = found(resolved, { header: { dateStarted: '2026-03-20' }, children }, 'rule.isTen');
    expect(findings.map(({ path, source }) => [path, source])).toEqual([
      ['/children/1', 'MU 9'],
      ['/children/2', 'MU 9'],
    ]);
    expect(describeFinding(findings[0]!, 'en-GB', resolved).message).toBe('Leave out children under 10');
    expect(resolved.trace[0]).toMatchObject({ landed: true, after: { source: 'MU 9' } });
  });

  test.each([
    [{ target: 'header.kind' }, '"header.kind" is no list of rows, so nothing holds for each of them.'],
    [{ target: 'header' }, '"header" is no list of rows, so nothing holds for each of them.'],
    [{ holds: { answer: 'gone', is: 1 } }, 'It looks at "children.gone", which this form does not have.'],
    [{ holds: {} }, '"children" has a "rule" that cannot be read.'],
  ])('%j is refused', (change, note) => {
    expect(resolveWith({ ...ofRows, ...change }).trace[0]).toMatchObject({ landed: false, note });
  });
});

describe('a rule in place of another', () => {
  const other = {
    op: 'rule',
    target: 'plan.noteTaker',
    name: 'isNotChair',
    instead: true,
    holds: { not: { answer: 'noteTaker', is: 'The chair' } },
    text: { 'en-GB': { message: 'Name somebody' } },
  };

  test('is the only one, with its own words, wherever the former stood', () => {
    const resolved = resolveWith(other);
    const answers = { header: { kind: 'new' }, plan: { chair: 'Sam Lee', noteTaker: 'Sam Lee' } };
    expect(found(resolved, answers, 'rule.isNotChair')).toEqual([]);
    const [finding] = found(resolved, { ...answers, plan: { noteTaker: 'The chair' } }, 'rule.isNotChair');
    expect(finding).toMatchObject({ severity: 'error', source: 'MU 9' });
    expect(describeFinding(finding!, 'en-GB', resolved)).toEqual({ message: 'Name somebody', source: 'MU 9' });
    const moved = resolveWith(ofRows, { ...ofRows, eachRow: false, instead: true, holds: { any: [] } });
    expect(moved.schema.properties!['children']!.items!.rule).toBeUndefined();
    expect(Object.keys(moved.schema.properties!['children']!.rule!)).toEqual(['isTen']);
    expect(moved.trace[1]).toMatchObject({
      landed: true,
      before: { holds: ofRows.holds },
      after: { holds: { any: [] } },
    });
  });

  test('must be meant, and there must be one', () => {
    const notes = resolveWith({ ...other, instead: false }, { ...other, name: 'nobodyKnows' }).trace;
    expect(notes.map(({ note }) => note)).toEqual([
      '"plan.noteTaker" has a rule "isNotChair" already.',
      '"plan.noteTaker" has no rule "nobodyKnows" that another could take the place of.',
    ]);
  });

  test('is no less severe where the question is core', () => {
    const core = ruledForm();
    core.schema.properties!['plan']!.properties!['noteTaker']!.core = true;
    const severities = ['advice', 'warning', 'error'].map((severity) => {
      const [entry] = resolveForm(core, [overlayOf({ ...other, severity })], madeUpSettings()).trace;
      return entry!.landed;
    });
    expect(severities).toEqual([false, true, true]);
  });
});
