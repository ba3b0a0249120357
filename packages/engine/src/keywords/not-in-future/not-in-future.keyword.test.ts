import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../test-data/scene.js';
import { notInFuture } from './not-in-future.keyword.js';

describe('notInFuture, on 30 April 2026', () => {
  test.each(['2026-04-30', '2026-04', '2026', '1990-05-03', '2026-04-30T23:59', 'soon'])('accepts %s', (value) => {
    expect(faultsOf(notInFuture, { value, parameter: true })).toEqual([]);
  });

  test.each(['2026-05-01', '2026-05', '2027', '2026-05-01T00:00'])('rejects %s', (value) => {
    expect(faultsOf(notInFuture, { value, parameter: true })).toEqual([{ at: '' }]);
  });

  test('does nothing where it is false', () => {
    expect(faultsOf(notInFuture, { value: '2027', parameter: false })).toEqual([]);
  });
});
