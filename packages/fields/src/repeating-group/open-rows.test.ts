import { expect, test } from 'vitest';
import type { FormSchema } from '@kinform/engine';
import { OpenRows, areCards } from './open-rows.js';

const text: FormSchema = { type: 'string' };
const asking = (count: number): Record<string, FormSchema> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`question${at}`, text]));

test.each<[FormSchema, boolean]>([
  [{ type: 'object', properties: asking(6) }, false],
  [{ type: 'object', properties: asking(7) }, true],
  [{ type: 'object', properties: { id: { type: 'string', format: 'row-id' }, ...asking(6) } }, false],
  [{ type: 'object', properties: { ...asking(4), name: { type: 'object', properties: asking(3) } } }, true],
  [{ type: 'object', properties: { picture: { type: 'object', field: 'drawing', properties: asking(8) } } }, false],
  [{ type: 'object', properties: { ...asking(5), list: { type: 'array', items: { properties: asking(9) } } } }, false],
])('%# counts the questions that a person sees, groups by what is in them', (items, big) => {
  expect(areCards(items)).toBe(big);
});

test('rows without ids keep their state when one is moved or goes', () => {
  const rows = new OpenRows();
  rows.open('#2');
  rows.open('child-1');
  rows.follow((at) => (at === 0 ? undefined : at - 1));
  expect([rows.isOpen('#1'), rows.isOpen('#2'), rows.isOpen('child-1')]).toEqual([true, false, true]);
  rows.close('#1');
  expect([rows.isOpen('#1'), rows.isDrawn('#1')]).toEqual([false, true]);
});
