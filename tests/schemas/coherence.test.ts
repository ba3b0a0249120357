import type { FormRecord, JsonObject } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.js';
import { readSchemasFile } from './read-schemas.js';

interface Action extends JsonObject {
  needRefs: string[];
  childRefs: string[];
  priority: string;
}
interface Plan extends JsonObject {
  actions: Action[];
  unmetServices?: JsonObject[];
  needs: JsonObject[];
}

const plan = readSchemasFile<FormRecord & { updatedAt: string }>(
  'forms/family-action-plan/2.1.0/examples/complete.json',
);

/** What is said of coverage and coherence once the plan is changed; places in rows are kept. */
function said(change: (answers: Plan) => void, explanations: FormRecord['explanations'] = []): string[] {
  const record = structuredClone({ ...plan, explanations });
  change(record.answers as Plan);
  return findingsOf(record, plan.updatedAt.slice(0, 10))
    .filter(({ code }) => /^(covers|rule)\./.test(code))
    .map(({ code, path, params }) => `${code} ${path}${params['explained'] ? ' explained' : ''}`);
}

const without = (need: string) => (answers: Plan) => {
  for (const action of answers.actions) action.needRefs = action.needRefs.filter((one) => one !== need);
  answers.actions = answers.actions.filter(({ needRefs }) => needRefs.length > 0);
};

describe('a plan', () => {
  it('answers each need with an action, or with the reason that a service is not to be had', () => {
    expect(said(without('need-3'))).not.toContain('covers.missing /actions');
    const alone = (answers: Plan) => {
      without('need-3')(answers);
      delete answers.unmetServices;
    };
    expect(said(alone)).toContain('covers.missing /actions');
    expect(said(without('need-4'))).toContain('covers.missing /actions');
  });

  it('may leave a child without an action for a reason, which speaks for no other child', () => {
    const onlyFirst = ({ actions }: Plan) => {
      for (const action of actions) action.childRefs = ['child-1'];
    };
    const [second, third] = ['/children/1', '/children/2'];
    expect(said(onlyFirst)).toEqual(expect.arrayContaining([`rule.hasAction ${second}`, `rule.hasAction ${third}`]));
    const reason = {
      code: 'rule.hasAction',
      path: '/children/1',
      reason: 'She moves to her aunt.',
      by: 'Y',
      at: '2026-10-05',
    };
    expect(said(onlyFirst, [reason])).toEqual(
      expect.arrayContaining([`rule.hasAction ${second} explained`, `rule.hasAction ${third}`]),
    );
  });

  it('does not let adults’ needs crowd out children’s: half is enough, less is not', () => {
    const parents = (count: number) => (answers: Plan) =>
      answers.needs.forEach((need, index) => (need['whose'] = index < count ? 'parent' : 'child'));
    expect(said(parents(3))).not.toContain('rule.notCrowdedOut /needs');
    expect(said(parents(4))).toContain('rule.notCrowdedOut /needs');
    expect(said(parents(6))).toContain('rule.childrenFirst /needs');
    expect(said(parents(6))).not.toContain('rule.notCrowdedOut /needs');
  });

  it('has an essential action about what a child needs', () => {
    const essential = (need: string) => (answers: Plan) => {
      for (const action of answers.actions)
        action.priority = action.needRefs.length === 1 && action.needRefs[0] === need ? 'essential' : 'desirable';
    };
    expect(said(essential('need-5'))).toContain('rule.essentialForChildren /actions');
    expect(said(essential('need-4'))).not.toContain('rule.essentialForChildren /actions');
  });
});

describe('an assessment', () => {
  const five = readSchemasFile<{ changes: { value: JsonObject[] }[] }>(
    'forms/early-help-assessment/2.1.0/examples/wrong-five-reviews-without-progress.json',
  );
  const reviews = five.changes[0]!.value;
  const assessment = readSchemasFile<FormRecord & { updatedAt: string }>(
    'forms/early-help-assessment/2.1.0/examples/national.json',
  );
  const found = (rows: JsonObject[]) =>
    findingsOf(
      { ...assessment, answers: { ...assessment.answers, reviews: rows } },
      assessment.updatedAt.slice(0, 10),
    ).some(({ code }) => code === 'rule.fiveWithoutProgress');
  const changed = (index: number, change: JsonObject) =>
    reviews.map((review, at) => (at === index ? { ...review, ...change } : review));

  it.each<[string, JsonObject[], boolean]>([
    ['five in a row', reviews, true],
    ['five in a row, written in another order', [...reviews].reverse(), true],
    ['four', reviews.slice(1), false],
    ['progress at one of them', changed(2, { progress: true }), false],
    ['another way chosen at the last', changed(4, { outcome: 'new-plan' }), false],
    ['another way chosen earlier, and on as before since', changed(1, { outcome: 'new-plan' }), true],
  ])('looks at reviews without progress: %s', (_what, rows, isFound) => {
    expect(found(rows)).toBe(isFound);
  });
});
