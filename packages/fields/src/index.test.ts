import { expect, it } from 'vitest';
import * as fields from './index.js';

it('gives away these names and no others', () => {
  expect(Object.keys(fields).sort()).toEqual(['OWN_RANK', 'fieldTypes', 'fieldWords', 'takes']);
});
