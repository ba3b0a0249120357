import { describe, expect, it, vi } from 'vitest';
import type { GlossaryEntry, Language, Verdict } from './language.js';
import { remembering } from './remembering.js';

const no: Verdict = { holds: false, evidence: [] };

function stub(): Language {
  return {
    locale: 'en-GB',
    reasons: {},
    checks: { smart: () => [], childsVoice: () => [], plainEnglish: () => [] },
    judgeAction: vi.fn(() => ({
      judged: true as const,
      specific: no,
      measurable: no,
      timeBound: no,
      assigned: no,
      vague: no,
    })),
    judgeVoice: vi.fn(() => ({ judged: false as const, because: 'empty' as const })),
    judgeReason: vi.fn(() => ({ judged: false as const, because: 'empty' as const })),
    judgeOwner: vi.fn(() => ({ judged: false as const, because: 'empty' as const })),
    judgePlain: vi.fn(() => ({ judged: false as const, because: 'empty' as const })),
    similarity: vi.fn((one: string, other: string) => (one === other ? 1 : 0)),
  };
}

describe('a language that remembers', () => {
  it('reads the same text once, and on another day again', () => {
    const language = stub();
    const one = remembering(language);
    const first = one.judgeAction('Mum rings the GP', { at: '2026-11-22', calendar: {} });
    expect(one.judgeAction('Mum rings the GP', { at: '2026-11-22', calendar: {} })).toBe(first);
    expect(language.judgeAction).toHaveBeenCalledTimes(1);
    one.judgeAction('Mum rings the GP', { at: '2026-11-23', calendar: {} });
    expect(language.judgeAction).toHaveBeenCalledTimes(2);
  });

  it('keeps judgements by different glossaries apart', () => {
    const language = stub();
    const one = remembering(language);
    const glossaries: GlossaryEntry[][] = [[], [{ term: 'TAF', plain: 'team around the family' }]];
    for (const glossary of [...glossaries, ...glossaries]) one.judgePlain('TAF on Monday', glossary);
    expect(language.judgePlain).toHaveBeenCalledTimes(2);
  });

  it('does not take two pairs of texts for the same', () => {
    const one = remembering(stub());
    expect(one.similarity('ab', 'ab')).toBe(1);
    expect(one.similarity('a', 'bab')).toBe(0);
  });

  it('forgets the oldest', () => {
    const language = stub();
    const one = remembering(language);
    for (let at = 0; at < 1001; at += 1) one.judgeVoice(`text ${at}`);
    one.judgeVoice('text 1000');
    expect(language.judgeVoice).toHaveBeenCalledTimes(1001);
    one.judgeVoice('text 0');
    expect(language.judgeVoice).toHaveBeenCalledTimes(1002);
  });
});
