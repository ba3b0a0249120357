import { expect, test } from 'vitest';
import { fieldContract } from '../field-contract.js';
import { scaleExamples } from './scale.examples.js';
import { scaleField } from './scale.field.js';
import { scalePoints } from './scale-points.js';

fieldContract(scaleField, scaleExamples);

test.each([
  [{}, 11, 0, 10],
  [{ minimum: 1, maximum: 5 }, 5, 1, 5],
  [{ minimum: -2, maximum: 2 }, 5, -2, 2],
  [{ minimum: 0, maximum: 1000 }, 21, 0, 20],
  [{ minimum: 3, maximum: 1 }, 0, undefined, undefined],
])('%j has %d points', (schema, count, first, last) => {
  const points = scalePoints(schema);
  expect([points.length, points[0], points.at(-1)]).toEqual([count, first, last]);
});
