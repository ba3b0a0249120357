import type { Evidence } from '@kinform/engine';
import type { Reading, Token } from './token.js';
import type { Quotation } from './quotations.js';
import { actorOf } from './actor.js';
import { adultReportVerbs, sayVerbs, wishVerbs } from './lexicon/verbs.js';

type Speaker = 'child' | 'adult' | 'nobody';
const parental =
  /\b(?:my|our) (?:son|daughter|child|children|kids|baby|boys?|girls?|little (?:boy|girl|one)|partner|husband|wife)\b/i;
const firstPerson = /\b(?:i|i'm|i've|i'd|i'll|im|me|my|mine|we|us)\b/i;
/** As a grown-up describes a child: "He's a good boy". */
const describes =
  /^\W*(?:he|she|they|child)(?:'s| is| has| was| can| will| needs?| loves?| doesn't| does| are| have|'re|'ll)\b/i;
const named =
  /^(?:called|named|titled|entitled|using|used|the|a|an|as|of|with|in|so-called|known|on|app|game|book|worksheet|tool)$/;

/** The quotations that are a child's words: by who is said to speak, else by how they speak. */
export function quotedVoice(reading: Reading): Evidence[] {
  let before: Speaker = 'nobody';
  let after = 0;
  return reading.quotations.flatMap((quotation, index) => {
    while ((reading.tokens[after]?.from ?? Infinity) < quotation.to) after += 1;
    before = speakerOf(reading, quotation, after, before, reading.quotations[index - 1]?.to);
    return before === 'child' ? [{ reason: 'childsOwnWords', from: quotation.from, to: quotation.to }] : [];
  });
}

function speakerOf(reading: Reading, quotation: Quotation, after: number, before: Speaker, end?: number): Speaker {
  const { tokens } = reading;
  const led = ledBy(reading, quotation, after);
  const followed = followedBy(reading, quotation, after);
  const told = followed ?? led;
  if (told) return told;
  if (continues(reading, end, after) && before !== 'nobody') return before;
  return bySound(reading, quotation, after);
}

/** Who speaks by the words before: "Amy told me", "Mum:", nearest first, back to the sentence before or another quotation. */
function ledBy(reading: Reading, quotation: Quotation, after: number): Speaker | undefined {
  const { tokens, text } = reading;
  const gap = text.slice(Math.max(tokens[after - 1]?.to ?? 0, quotation.from - 6), quotation.from);
  if (/[.!?]\s/.test(gap) && !gap.includes(':')) return undefined;
  for (let at = after - 1; at >= 0 && at >= after - 16; at -= 1) {
    const token = tokens[at];
    if (!token) return undefined;
    const speaker = speaks(token.lower) && !token.person ? whoSpeaks(tokens, at) : labelled(tokens, at, after, gap);
    if (speaker) return speaker;
    if (token.before === 3 || token.quoted) return undefined;
  }
  return undefined;
}

function speaks(word: string): boolean {
  return (
    sayVerbs.has(word) ||
    adultReportVerbs.has(word) ||
    wishVerbs.has(word) ||
    /^(?:words|quote|view|goes|reads|handed|signing|mouthed)$/.test(word)
  );
}

function whoSpeaks(tokens: readonly Token[], verbAt: number): Speaker | undefined {
  const before = tokens[verbAt - 1];
  if (/^(?:words|quote|view)$/.test(tokens[verbAt]?.lower ?? '') && before?.person) return speakerFor(before);
  const { who, supposed } = actorOf(tokens, verbAt);
  if (supposed || who === 'writer' || who === 'adult') return 'adult';
  return who === 'child' || sayVerbs.get(tokens[verbAt]?.lower ?? '')?.tense === 'past' ? 'child' : undefined;
}

/** "Amy: …", "Mum - …": a person right before the mark. */
function labelled(tokens: readonly Token[], at: number, after: number, gap: string): Speaker | undefined {
  const person = tokens[at]?.person;
  if (!person || at !== after - 1 || !/[:\-–—,(]/.test(gap)) return undefined;
  return person.who === 'child' || person.who === 'pronoun' ? 'child' : 'adult';
}

/** Who speaks by the words after: "… said Mum", "… he whispered", "… (Dad)"; a sentence of its own speaks of what comes next. */
function followedBy(reading: Reading, quotation: Quotation, after: number): Speaker | undefined {
  const { tokens } = reading;
  const [first, second, third] = [tokens[after], tokens[after + 1], tokens[after + 2]];
  if (!first) return undefined;
  const apart = reading.text.slice(quotation.to, first.from);
  const closed = /[.!?]$/.test(quotation.text) || /[.!?\n]/.test(apart);
  if (first.person) {
    const named = first.before === 2 || /[(–—-]/.test(apart);
    const verb = second !== undefined && second.before < 2 && sayVerbs.has(second.lower);
    const ends = !third || third.before >= 2;
    return named || (verb && (ends || !closed || /^\p{Ll}/u.test(first.text))) ? speakerFor(first) : undefined;
  }
  if (!sayVerbs.has(first.lower) || /\n/.test(apart)) return undefined;
  const person = [second, third, tokens[after + 3]].find((token) => token?.person && token.before < 2);
  return person ? speakerFor(person) : undefined;
}

function speakerFor({ person }: Token): Speaker {
  return person?.who === 'child' || person?.who === 'pronoun' ? 'child' : 'adult';
}

/** Nothing but "and" or a sign stands between this quotation and the one before. */
function continues(reading: Reading, end: number | undefined, after: number): boolean {
  const last = reading.tokens[after - 1];
  if (end === undefined) return false;
  if (!last || last.from < end) return true;
  if (saidBetween(reading, end, after)) return true;
  return /^(?:and|then|also|but|or)$/.test(last.lower) && (reading.tokens[after - 2]?.to ?? 0) < end;
}

/** "…," said her tutor. "…": between the two stands only who spoke. */
function saidBetween({ tokens }: Reading, end: number, after: number): boolean {
  const between = tokens.slice(Math.max(0, after - 6), after).filter((token) => token.from >= end);
  if (between.length > 5 || between.length < 2) return false;
  const [first, second] = between;
  return Boolean(
    first && second && ((sayVerbs.has(first.lower) && !first.person) || (first.person && sayVerbs.has(second.lower))),
  );
}

/** Nobody is said to speak: "I" and "my" sound like the child, "my son" and "he is" like a grown-up, two or three words in the midst of a sentence like a title. */
function bySound(reading: Reading, quotation: Quotation, after: number): Speaker {
  const { text } = quotation;
  if (parental.test(text)) return 'adult';
  if (firstPerson.test(text)) return 'child';
  const count = text.trim().split(/\s+/).length;
  const lead = reading.tokens[after - 1];
  const alone =
    !lead || /[.!?:\n]\s*\S?$/.test(reading.text.slice(Math.max(lead.to, quotation.from - 8), quotation.from));
  if (!alone && (count <= 4 || named.test(lead.lower))) return 'nobody';
  return describes.test(text) && !asksBefore(reading, after) ? 'adult' : 'child';
}

/** "I asked what she would change." right before: the quotation is the answer. */
function asksBefore(reading: Reading, after: number): boolean {
  return reading.tokens
    .slice(Math.max(0, after - 14), after)
    .some((token) => /^(?:ask|asked|asking|question|wondered)$/.test(token.lower));
}
