import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceInWords } from './evidence-in-words.js';
import type { Json } from '../json.js';

const reasons = {
  hedge: { quoted: '{words} leaves open whether it happens', unquoted: 'Some words leave open whether it happens' },
  jargon: { quoted: '{words} is a word of the trade: say {instead}', unquoted: 'A word of the trade: say {instead}' },
};
const answers = { plan: [{ action: 'Review school meals as appropriate, {instead} or not.' }] };
const found = (...evidence: object[]): Json => evidence as never;
const hedge = { reason: 'hedge', path: '/plan/0/action', from: 20, to: 34 };

describe('evidence', () => {
  test('quotes the words where the answers are shown, and gives the reason alone where they are not', () => {
    expect(evidenceInWords(found(hedge), reasons, answers)).toEqual([
      '“as appropriate” leaves open whether it happens',
    ]);
    expect(evidenceInWords(found(hedge), reasons, undefined)).toEqual(['Some words leave open whether it happens']);
  });

  test('says what to say instead, and reads nothing into braces in an answer', () => {
    const jargon = { ...hedge, reason: 'jargon', from: 36, to: 45, instead: 'plainer words' };
    expect(evidenceInWords(found(jargon), reasons, answers)).toEqual([
      '“{instead}” is a word of the trade: say “plainer words”',
    ]);
  });

  test('says each thing once', () => {
    expect(evidenceInWords(found(hedge, hedge), reasons, undefined)).toHaveLength(1);
  });

  test('shows the words of a reason that nobody wrote words for, and nothing without them', () => {
    expect(evidenceInWords(found({ ...hedge, reason: 'toString' }), reasons, answers)).toEqual([
      'See “as appropriate”',
    ]);
    expect(evidenceInWords(found({ ...hedge, reason: 'toString' }), reasons, undefined)).toEqual([]);
  });

  test('cuts long quotations short between characters', () => {
    const long = { plan: [{ action: '🙂'.repeat(200) }] };
    const [line] = evidenceInWords(found({ ...hedge, from: 0, to: 400 }), reasons, long);
    expect(line).toBe(`“${'🙂'.repeat(80)} …” leaves open whether it happens`);
  });

  test('takes whatever stands there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (evidence, given) => {
        const lines = evidenceInWords(found(evidence as object, hedge), reasons, {
          plan: given,
        } as never);
        expect(lines.every((line) => typeof line === 'string')).toBe(true);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
