import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../test-data/scene.js';
import { onePerRow } from './one-per-row.keyword.js';

const parameter = { voices: { list: '/children', by: 'childRef' } };
const children = [{ id: 'child-1', name: 'Amira' }, { id: 'child-2' }];
const run = (value: Record<string, never> | object, list: object[] = children, rule: object = parameter) =>
  faultsOf(onePerRow, { value: value as never, parameter: rule as never, answers: { children: list } as never });

describe('onePerRow', () => {
  test('accepts one for each, in any order, and nothing where there is nothing', () => {
    expect(run({ voices: [{ childRef: 'child-2' }, { childRef: 'child-1' }] })).toEqual([]);
    expect(run({}, [])).toEqual([]);
    expect(run({}, [{ name: 'a row without an id' }])).toEqual([]);
  });

  test('rejects a row left out, by its id and place, never its name', () => {
    const missing = { list: '/children', row: 'child-2', index: 1 };
    const faults = run({ voices: [{ childRef: 'child-1' }, {}] });
    expect(faults).toEqual([{ at: '/voices', case: 'missing', params: missing }]);
    expect(JSON.stringify(run({}))).not.toContain('Amira');
    expect(run({})).toHaveLength(2);
  });

  test('rejects the second of two for the same row, at its reference', () => {
    const faults = run({ voices: [{ childRef: 'child-1' }, { childRef: 'child-2' }, { childRef: 'child-1' }] });
    expect(faults).toEqual([
      { at: '/voices/2/childRef', case: 'duplicate', params: { list: '/children', row: 'child-1' } },
    ]);
  });

  test('asks nothing while the list is not shown', () => {
    expect(run({}, children, { voices: { ...parameter.voices, when: { any: [] } } })).toEqual([]);
  });
});
