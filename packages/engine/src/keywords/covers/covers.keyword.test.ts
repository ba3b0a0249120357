import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../test-data/scene.js';
import { covers, type CoveringLists } from './covers.keyword.js';

const needs = [{ id: 'need-1', text: 'School' }, { id: 'need-2', met: true }, { id: 'need-3' }];
const all: CoveringLists = { actions: { list: '/needs', by: 'needRefs' } };
const open: CoveringLists = {
  actions: { list: '/needs', by: 'needRefs', where: { not: { answer: 'met', is: true } } },
};
const run = (value: object, parameter = all, list: object[] = needs) =>
  faultsOf(covers, { value: value as never, parameter, answers: { needs: list } as never });

describe('covers', () => {
  test.each([
    ['each by a row of its own', [{ needRefs: ['need-1'] }, { needRefs: ['need-2'] }, { needRefs: ['need-3'] }], all],
    [
      'several by one row, one by several',
      [{ needRefs: ['need-1', 'need-2'] }, { needRefs: ['need-3', 'need-1'] }],
      all,
    ],
    ['rows that name one thing', [{ needRefs: 'need-1' }, { needRefs: 'need-2' }, { needRefs: 'need-3' }], all],
    ['only what is asked for', [{}, { needRefs: ['need-1', 'need-3'] }], open],
  ])('accepts %s', (_name, actions, parameter) => {
    expect(run({ actions }, parameter)).toEqual([]);
  });

  test('accepts nothing where there is nothing, and leaves odd ids to their format', () => {
    expect(run({}, all, [])).toEqual([]);
    expect(run({}, all, [{}, { id: 'a b' }])).toEqual([]);
  });

  test('rejects each row left out, by its id and place, never its words', () => {
    expect(run({ actions: [{ needRefs: ['need-1', 'gone'] }, { needRefs: ['need-3'] }] })).toEqual([
      { at: '/actions', case: 'missing', params: { list: '/needs', row: 'need-2', index: 1 } },
    ]);
    expect(run({}, open).map(({ params }) => params?.['row'])).toEqual(['need-1', 'need-3']);
    expect(JSON.stringify(run({}))).not.toContain('School');
  });

  test('asks nothing while the list is not shown', () => {
    expect(run({}, { actions: { list: '/needs', by: 'needRefs', when: { any: [] } } })).toEqual([]);
  });

  test('accepts a row that another list names instead, with its reason', () => {
    const or: CoveringLists = { actions: { list: '/needs', by: 'needRefs', or: [{ list: '/unmet', by: 'needRefs' }] } };
    const value = { actions: [{ needRefs: ['need-1', 'need-2'] }], unmet: [{ needRefs: ['need-3'] }, 7, {}] };
    const find = (unmet: unknown) =>
      faultsOf(covers, { value: value as never, parameter: or, answers: { needs, unmet } as never });
    expect(find(value.unmet)).toEqual([]);
    expect(find('none').map(({ params }) => params?.['row'])).toEqual(['need-3']);
  });
});
