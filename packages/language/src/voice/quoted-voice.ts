import type { Evidence } from '@kinform/engine';
import type { Reading, Token } from './token.js';
import type { Quotation } from './quotations.js';
import { breakAt, soonAfter, wordAt } from './token-at.js';
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
  const label = labelOf(tokens, after, gap);
  if (label) return label;
  for (let at = after - 1; at >= 0 && at >= after - 16; at -= 1) {
    const speaker = whoSpeaks(tokens, at);
    if (speaker) return speaker;
    if (breakAt(tokens, at) === 3 || tokens[at]?.quoted) return undefined;
  }
  return undefined;
}

function speaks(word: string): boolean {
  if (/^(?:chose|picked|rated|scored)$/.test(word)) return false;
  return (
    sayVerbs.has(word) ||
    adultReportVerbs.has(word) ||
    wishVerbs.has(word) ||
    /^(?:words|quote|view|goes|reads|handed|signing|mouthed)$/.test(word)
  );
}

function whoSpeaks(tokens: readonly Token[], at: number): Speaker | undefined {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || token.person || !speaks(token.lower)) return undefined;
  if (/^(?:words|quote|view)$/.test(token.lower) && before?.person) return speakerFor(before);
  const { who, supposed } = actorOf(tokens, at);
  if (supposed) return 'adult';
  return who === 'nobody' ? unnamed(token.lower) : who === 'child' ? 'child' : 'adult';
}

/** With nobody named, "said" is the child's, as notes are written. */
function unnamed(word: string): Speaker | undefined {
  return /^(?:past|s)$/.test(sayVerbs.get(word)?.tense ?? '') ? 'child' : undefined;
}

/** "Amy: …", "Mum - …": a person right before the mark, with nothing said of the person. */
function labelOf(tokens: readonly Token[], after: number, gap: string): Speaker | undefined {
  const last = tokens[after - 1];
  if (!last?.person || !/[:\-–—,(]/.test(gap)) return undefined;
  return last.before >= 2 || breakAt(tokens, after - 2) >= 2 ? speakerFor(last) : undefined;
}

/** Who speaks by the words after: "… said Mum", "… he whispered", "… (Dad)"; a sentence of its own speaks of what comes next. */
function followedBy(reading: Reading, quotation: Quotation, after: number): Speaker | undefined {
  const first = reading.tokens[after];
  if (!first) return undefined;
  const apart = reading.text.slice(quotation.to, first.from);
  if (first.person) return isSpeaker(reading.tokens, after, quotation, apart) ? speakerFor(first) : undefined;
  if (!sayVerbs.has(first.lower) || apart.includes('\n')) return undefined;
  const person = soonAfter(reading.tokens, after, 3).find((token) => token.person && token.before < 2);
  return person ? speakerFor(person) : undefined;
}

/** A person after a quotation spoke it where a bracket or dash names the person, or "said" follows and the sentence ends or goes on from the quotation. */
function isSpeaker(tokens: readonly Token[], at: number, quotation: Quotation, apart: string): boolean {
  if (breakAt(tokens, at) === 2 || /[(–—-]/.test(apart)) return true;
  if (breakAt(tokens, at + 1) >= 2 || !sayVerbs.has(wordAt(tokens, at + 1))) return false;
  const closed = /[.!?]$/.test(quotation.text) || /[.!?\n]/.test(apart);
  return !closed || breakAt(tokens, at + 2) >= 2 || /^\p{Ll}/u.test(tokens[at]?.text ?? '');
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
  if (marked.test(reading.text.slice(Math.max(0, quotation.from - 50), quotation.from - 1))) return 'nobody';
  if (parental.test(text)) return reading.youngParent ? 'child' : 'adult';
  if (firstPerson.test(text)) return 'child';
  if (isNamedAnswer(reading.tokens, after)) return 'child';
  if (isTitle(reading, quotation, after)) return 'nobody';
  return describes.test(text) && !asksBefore(reading, after) ? 'adult' : 'child';
}

const marked = /\b(?:thumbs? (?:up|down)|ticked|circled|scored|rated)\b[^.]{0,30}$/i;

/** A few words in the midst of a sentence, not called out after a comma. */
function isTitle(reading: Reading, { from, text }: Quotation, after: number): boolean {
  const lead = reading.tokens[after - 1];
  if (!lead || /[.!?:\n]\s*\S?$/.test(reading.text.slice(Math.max(lead.to, from - 8), from))) return false;
  if (/[?!]$/.test(text) && /,\s*\S?$/.test(reading.text.slice(Math.max(0, from - 4), from))) return false;
  return text.trim().split(/\s+/).length <= 4 || named.test(lead.lower);
}

/** "I asked what she would change." right before: the quotation is the answer. */
function asksBefore(reading: Reading, after: number): boolean {
  return reading.tokens
    .slice(Math.max(0, after - 14), after)
    .some((token) => /^(?:ask|asked|asking|question|wondered)$/.test(token.lower));
}

/** "Only thing I got out of him was “tired”", "her one word answer was “fine”". */
function isNamedAnswer(tokens: readonly Token[], after: number): boolean {
  if (!/^(?:was|were|is)$/.test(wordAt(tokens, after - 1))) return false;
  const lead = tokens.slice(Math.max(0, after - 9), after);
  const answer = lead.findIndex(({ lower }) => /^(?:answer|answers|response|reply|word|words|got)$/.test(lower));
  return answer >= 0 && !lead.some(({ person }) => person?.who === 'adult');
}
