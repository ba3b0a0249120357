import { describe, expect, it } from 'vitest';
import { idStem, moved, nextNumber, rowsOf } from './list-rows.js';

describe('rows of a list', () => {
  it.each([
    ['children', 'child'],
    ['familyChildren', 'familyChild'],
    ['adults', 'adult'],
    ['agencies', 'agency'],
    ['addresses', 'address'],
    ['voice', 'voice'],
  ])('ids in %s begin with %s', (list, stem) => expect(idStem(list)).toBe(stem));

  it('numbers a new row above every number that was ever given', () => {
    const rows = [{ id: 'child-2' }, { id: 'child-1' }, {}, { id: 'imported' }];
    expect(nextNumber(rows)).toBe(3);
    expect(nextNumber(rows, 7)).toBe(8);
    expect(nextNumber([])).toBe(1);
  });

  it('takes only groups for rows', () => {
    expect(rowsOf([{ id: 'a' }, null, 'b', ['c']])).toEqual([{ id: 'a' }]);
    expect(rowsOf('text')).toEqual([]);
  });

  it('moves a row, and leaves the list as it is when there is no such place', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b'], 0, 5)).toEqual(['a', 'b']);
  });
});
