import { expect, it } from 'vitest';
import { quotationsOf } from './quotations.js';

it.each<[string, string[]]>([
  ['She said "no" and “yes”.', ['"no"', '“yes”']],
  ["He wrote 'my dog' and ‘don’t shout’.", ["'my dog'", '‘don’t shout’']],
  ["The parents' house and Leah's room", []],
  ['5" of snow', []],
  ['“Never closed', []],
  ['"One. Two." "Three"', ['"One. Two."', '"Three"']],
])('%s', (text, found) => {
  expect(quotationsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(found);
});
