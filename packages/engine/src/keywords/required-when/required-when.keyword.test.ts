import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../test-data/scene.js';
import { requiredWhen } from './required-when.keyword.js';

const parameter = { note: { answer: 'methods', includes: 'drawing' as const }, other: { answer: '/kind', is: 'x' } };

describe('requiredWhen', () => {
  test.each([
    [{ methods: ['talking'] }, {}],
    [{ methods: ['drawing'], note: 'A house' }, {}],
    [{ note: '' }, { kind: 'y' }],
  ])('accepts %j in %j', (value, root) => {
    const answers = { ...root, rows: [value] };
    expect(faultsOf(requiredWhen, { value, parameter, answers, pointer: '/rows/0' })).toEqual([]);
  });

  test.each([
    [{ methods: ['drawing'] }, {}, ['/note']],
    [{ methods: ['drawing'], note: ' ' }, {}, ['/note']],
    [{ methods: ['drawing'] }, { kind: 'x' }, ['/note', '/other']],
  ])('rejects %j in %j', (value, root, places) => {
    const answers = { ...root, rows: [value] };
    const faults = faultsOf(requiredWhen, { value, parameter, answers, pointer: '/rows/0' });
    expect(faults.map((fault) => fault.at)).toEqual(places);
  });
});
