import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { similarity } from './similarity.js';

const amy =
  'Amy likes school and has lots of friends. She wants to see her dad more often at weekends. She worries when mum is sad.';

describe('similarity', () => {
  it.each([
    ['the name and pronouns changed', amy.replace(/Amy/g, 'Leo').replace(/She/g, 'He').replace(/her/g, 'his')],
    [
      'the sentences in another order',
      'He worries when mum is sad. Leo wants to see his dad more often at weekends. Leo likes school and has lots of friends.',
    ],
    [
      'small edits',
      'Leo likes school, and he has lots of good friends. He wants to see dad more often at the weekends. He worries when his mum is sad.',
    ],
    ['an adult said to say it', `Mum says: ${amy}`],
    [
      'more written after it',
      `${amy} Dad works away for most of the month and there is no family nearby. The school nurse has offered a sleep diary, which we will fill in.`,
    ],
    ['capitals', amy.toUpperCase()],
  ])('is high for a copy with %s', (_what, copy) => {
    expect(similarity(amy, copy)).toBeGreaterThanOrEqual(0.8);
    expect(similarity(copy, amy)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    [
      "I like school because Miss Patel is kind and we do painting. I don't like playtime.",
      'I hate school. Maths is hard and the big boys push me. I want to stay at home with my dog.',
    ],
    [
      'I like school. My favourite lesson is art and I like playing with Sara at lunch time.',
      'School is good. My best lesson is PE and I like football with Omar at playtime.',
    ],
    [
      '“I want to go to the park with my dad on Saturday and have chips.”',
      '“I want mum and dad to stop shouting. I want to go to the park with my dog.”',
    ],
    [
      'Reached for her bottle, smiled at mum and turned to her voice. Cried when laid down in the cot.',
      'Smiled at dad and cooed. Turned away from the health visitor and cried when dad left the room.',
    ],
    [
      'My teacher is nice but the work is too hard and I get a tummy ache on Mondays.',
      'I get on with my teacher. The work is easy, but nobody plays with me at dinner time.',
    ],
  ])('is low for two honest texts: %s', (one, other) => {
    expect(similarity(one, other)).toBeLessThan(0.5);
  });

  it('compares short texts strictly', () => {
    expect(similarity('I like school', 'I like school.')).toBe(1);
    expect(similarity('I like school', 'I like football')).toBe(0);
    expect(similarity('Amy is happy', 'Leo is happy')).toBeGreaterThanOrEqual(0.8);
    expect(similarity('n/a', 'none')).toBe(0);
  });

  it('says nothing of texts without words', () => {
    expect(similarity('', '')).toBe(0);
    expect(similarity('???', '???')).toBe(0);
  });

  it('takes any two strings, is the same both ways and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (one, other) => {
          const alike = similarity(one, other);
          expect(alike).toBeGreaterThanOrEqual(0);
          expect(alike).toBeLessThanOrEqual(1);
          expect(similarity(other, one)).toBeCloseTo(alike, 10);
        },
      ),
    );
  });
});
