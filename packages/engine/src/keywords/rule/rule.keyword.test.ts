import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../test-data/scene.js';
import type { RulesOfGroup } from './rule.keyword.js';
import { rule } from './rule.keyword.js';

const parameter: RulesOfGroup = {
  noteTaker: {
    rules: {
      isNotChair: {
        holds: { not: { answer: 'noteTaker', sameAs: 'chair' } },
        when: { answer: '/kind', is: 'full' },
        severity: 'warning',
      },
    },
  },
  people: { rules: { twoAtLeast: { holds: { some: 'people', atLeast: 2 } } }, always: true },
};
const people = [{}, {}];

describe('rule', () => {
  test.each([
    [{ chair: 'Sam', noteTaker: 'Ali', people }, 'full'],
    [{ chair: 'Sam', noteTaker: 'Sam', people }, 'short'],
    [{ chair: 'Sam', people }, 'full'],
    [{ people }, 'full'],
  ])('accepts %j of kind %s', (value, kind) => {
    const answers = { kind, meetings: [value] };
    expect(faultsOf(rule, { value, parameter, answers, pointer: '/meetings/0' })).toEqual([]);
  });

  test.each([
    [{ chair: 'Sam', noteTaker: 'sam', people }, [{ at: '/noteTaker', case: 'isNotChair' }]],
    [{ people: [{}] }, [{ at: '/people', case: 'twoAtLeast' }]],
    [{}, [{ at: '/people', case: 'twoAtLeast' }]],
    [
      { chair: 'Sam', noteTaker: 'Sam' },
      [
        { at: '/noteTaker', case: 'isNotChair' },
        { at: '/people', case: 'twoAtLeast' },
      ],
    ],
  ])('rejects %j', (value, faults) => {
    const answers = { kind: 'full', meetings: [value] };
    expect(faultsOf(rule, { value, parameter, answers, pointer: '/meetings/0' })).toEqual(faults);
  });

  test('of a row speaks of the row', () => {
    const ofRow: RulesOfGroup = {
      '': { rules: { isNamed: { holds: { answer: 'name', answered: true } } }, always: true },
    };
    const run = (value: object) =>
      faultsOf(rule, {
        value: value as never,
        parameter: ofRow,
        answers: { rows: [value] } as never,
        pointer: '/rows/0',
      });
    expect(run({ name: 'Sam' })).toEqual([]);
    expect(run({})).toEqual([{ at: '', case: 'isNamed' }]);
  });

  test('is checked without an answer only where it says so, and never while it is not shown', () => {
    const holds = { any: [] };
    const run = (one: RulesOfGroup[string]) => faultsOf(rule, { value: {}, parameter: { name: one } });
    expect(run({ rules: { never: { holds } } })).toEqual([]);
    expect(run({ rules: { never: { holds, whenMissing: true } } })).toEqual([{ at: '/name', case: 'never' }]);
    expect(run({ rules: { never: { holds } }, always: true, shownWhen: { any: [] } })).toEqual([]);
  });
});
