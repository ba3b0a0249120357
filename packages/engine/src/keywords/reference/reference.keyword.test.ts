import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../test-data/scene.js';
import { reference } from './reference.keyword.js';

const parameter = { list: '/children' };
const answers = { children: [{ id: 'child-1' }, {}, { id: 'child-3' }] };

describe('reference', () => {
  test.each(['child-1', 'child-3'])('accepts %s', (value) => {
    expect(faultsOf(reference, { value, parameter, answers })).toEqual([]);
  });

  test.each(['child-2', 'toString', ' child-1'])('rejects %s', (value) => {
    expect(faultsOf(reference, { value, parameter, answers })).toEqual([{ at: '' }]);
  });

  test('rejects any row of a list that is not there', () => {
    expect(faultsOf(reference, { value: 'child-1', parameter, answers: {} })).toHaveLength(1);
  });
});
