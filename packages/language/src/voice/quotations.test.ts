import { describe, expect, it } from 'vitest';
import { quotationsOf } from './quotations.js';

const words = (text: string) => quotationsOf(text).map((quotation) => quotation.text);

describe('quotationsOf', () => {
  it.each([
    ['She said "no".', ['no']],
    ['She said “no” and “yes”.', ['no', 'yes']],
    ["He said 'I don't like dogs' and left.", ["I don't like dogs"]],
    ['He said ‘I don’t like dogs’ and left.', ['I don’t like dogs']],
    ['«Nein», said the girl', ['Nein']],
    ['A mark left open: "I want to go home', ['I want to go home']],
    ['“one “two', ['one ', 'two']],
  ])('finds what stands between marks: %s', (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    "the boys' room and the girls' room",
    "Leo's mum didn't say",
    "'cause he wanted to",
    'it’s Amy’s',
    '" "',
    "''''",
    '5\' 4" tall',
  ])('finds none in %s', (text) => expect(words(text)).toEqual([]));
});
