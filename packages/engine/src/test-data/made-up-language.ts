import { addDays } from '../calendar/add-to-date.js';
import type { Evidence, Judged, Language, Verdict } from '../language/language.js';
import { withChecks } from '../prose/index.js';

/** What speaks for a verdict: the first words that a pattern finds. */
function heldBy(text: string, reason: string, pattern: RegExp): Verdict {
  const found = pattern.exec(text);
  const evidence: Evidence[] = found ? [{ reason, from: found.index, to: found.index + found[0].length }] : [];
  return { holds: found !== null, evidence };
}

function judged<Judgement>(text: string, judge: () => Judgement): Judged<Judgement> {
  if (text.trim() === '') return { judged: false, because: 'empty' };
  if (!/[a-z]/i.test(text)) return { judged: false, because: 'noWords' };
  return /\b(und|oder|nicht)\b/.test(text) ? { judged: false, because: 'notEnglish' } : { judged: true, ...judge() };
}

const standsIn = /^(n\/a|see above|too young)/i;

/** A language of a few words, so that tests of checks do not rest on how well a real one is read. */
export const madeUpLanguage: Language = withChecks({
  locale: 'en-GB',
  reasons: {},
  judgeAction: (text, { at }) =>
    judged(text, () => ({
      specific: heldBy(text, 'deed', /\b(ring|book|meet)s?\b.*/i),
      measurable: heldBy(text, 'figure', /\b(\d+|twice|signed)\b/i),
      timeBound: heldBy(text, 'day', /\b(by|on) \w+/i),
      assigned: heldBy(text, 'person', /\b(Sam|Mum)\b/),
      vague: heldBy(text, 'hedge', /\b(support|as appropriate)\b/i),
      ...(text.includes('by Christmas') && { by: '2026-12-25' }),
      ...(text.includes('in ten weeks') && { by: addDays(at, 70) }),
    })),
  judgeVoice: (text) =>
    judged(text, () => {
      const verbatim = heldBy(text, 'quote', /“[^”]*”/);
      const observed = heldBy(text, 'seen', /\b(smiled|hid|pointed)\b/);
      const childsVoice = verbatim.holds ? verbatim : observed;
      const placeholder = heldBy(text, 'standsIn', standsIn);
      const adultOnly =
        childsVoice.holds || placeholder.holds ? { holds: false, evidence: [] } : heldBy(text, 'adult', /\w+/);
      return { childsVoice, verbatim, observed, adultOnly, placeholder };
    }),
  judgeReason: (text) =>
    judged(text, () => ({
      placeholder: heldBy(text, 'standsIn', standsIn),
      general: heldBy(text, 'general', /did not wish to/),
    })),
  judgeOwner: (name) => judged(name, () => ({ person: heldBy(name, 'name', /^(Sam|Mum|Dad)\b/) })),
  judgePlain: (text, glossary) =>
    judged(text, () => ({
      readingAge: 0,
      longestSentence: { from: 0, to: text.length, words: text.split(' ').length },
      jargon: glossary.flatMap(({ term }) => heldBy(text, 'jargon', new RegExp(term.replace(/\W/g, '.'))).evidence),
      blaming: heldBy(text, 'blaming', /\blazy\b/).evidence,
    })),
  similarity: (one, other) => (one.toLowerCase() === other.toLowerCase() ? 1 : 0),
});
