import { describe, expect, it } from 'vitest';
import { row } from './row.js';
import { fill, type Slab } from './slab.js';

const slab = (height: number, more: Partial<Slab> = {}): Slab => ({
  height,
  before: 0,
  after: 0,
  draw: () => undefined,
  ...more,
});

const lines = (count: number): Slab[] => Array.from({ length: count }, () => slab(10));
const look = { width: 100, padding: 5, rule: [0, 0, 0] as const };

describe('filling a page', () => {
  it('takes what fits and leaves the rest', () => {
    const filled = fill(lines(5), 30, true);
    expect([filled.placed.length, filled.height, filled.rest.length]).toEqual([3, 30, 2]);
  });

  it('leaves the larger of two gaps between slabs and none at the top', () => {
    const filled = fill([slab(10, { before: 8, after: 4 }), slab(10, { before: 6 })], 100, true);
    expect(filled.placed.map(({ top }) => top)).toEqual([0, 16]);
  });

  it('moves a heading to the next page with what it belongs to', () => {
    const filled = fill([...lines(2), slab(10, { keep: true }), slab(10)], 35, true);
    expect(filled.placed).toHaveLength(2);
    expect(filled.rest).toHaveLength(2);
  });

  it('breaks what must stay together only where a whole page cannot hold it', () => {
    const filled = fill([slab(20, { keep: true }), slab(20, { keep: true }), slab(20)], 50, true);
    expect(filled.placed).toHaveLength(2);
  });

  it('takes a slab that is taller than a page rather than never ending', () => {
    expect(fill([slab(500)], 100, true)).toMatchObject({ rest: [] });
  });

  it('starts a page at a page break, but never two', () => {
    const filled = fill([slab(10), slab(0, { newPage: true }), slab(0, { newPage: true }), slab(10)], 100, true);
    expect(filled.placed).toHaveLength(1);
    expect(fill(filled.rest, 100, true).placed).toHaveLength(1);
  });
});

describe('a table row', () => {
  it('splits between lines, each cell by itself, and the header row comes again', () => {
    const tall = row(
      [
        { x: 0, slabs: lines(2) },
        { x: 50, slabs: lines(40) },
      ],
      look,
    );
    tall.repeat = slab(12);
    const first = fill([tall], 200, true);
    expect(first.placed).toHaveLength(1);
    expect(first.rest.map(({ height }) => height)).toEqual([12, 220]);
    const second = fill(first.rest, 200, true);
    expect(second.rest.map(({ height }) => height)).toEqual([12, 50]);
  });

  it('goes to the next page whole when it is low', () => {
    const low = row([{ x: 0, slabs: lines(4) }], look);
    const filled = fill([slab(60), low], 100, true);
    expect(filled.rest).toEqual([low]);
  });
});
