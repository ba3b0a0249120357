import type { Evidence } from '@kinform/engine';
import type { Reading, Token } from './token.js';
import { actorOf } from './actor.js';
import { sayVerbs } from './lexicon/verbs.js';
import { breakAt, wordAt } from './token-at.js';

const ownWord = /^(?:i|i'm|i'd|i'll|i've|my|me|we|us|our)$/;
const puts = /^(?:write|sign|type|spell|press|say|mouth|vocalise|text|print)$/;
/** Capitals that are no cry and no symbol. */
const shortForms = new Set(
  'pecs camhs bsl aac ehcp ehc send senco sdq asd adhd odd ptsd fgm cse mash dsl eha taf tac cin lac pru gcse gcses cpr iro uasc ndis rcads'.split(
    ' ',
  ),
);

/** A child's words known by what stands around them: after "wrote" in capitals, before "she says", before "Her words". */
export function attributedSpeech({ tokens, text }: Reading): Evidence[] {
  return tokens.flatMap((token, at) => {
    const own = inCapitalsAfter(tokens, at) ?? beforeSaying(tokens, at) ?? beforeHerWords(tokens, text, at);
    return own ? [{ reason: 'childsOwnWords', ...own }] : [];
  });
}

type Span = { from: number; to: number } | undefined;

/** "wrote SORRY MUM", "signed MORE": a word in capitals soon after the verb, and what follows in capitals. */
function inCapitalsAfter(tokens: readonly Token[], at: number): Span {
  const form = sayVerbs.get(wordAt(tokens, at));
  if (!form || !puts.test(form.base) || form.tense === 'base') return undefined;
  const who = actorOf(tokens, at).who;
  if (who === 'adult' || who === 'writer') return undefined;
  let [first, last] = [-1, -1];
  for (let step = at + 1; step < at + 6 && breakAt(tokens, step) < 3; step += 1) {
    const token = tokens[step];
    if (!token || token.quoted) break;
    const isCapital = /^\p{Lu}{3,}$/u.test(token.text) && !shortForms.has(token.lower);
    if (isCapital && first < 0) first = step;
    if (isCapital) last = step;
  }
  const [from, to] = [tokens[first], tokens[last]];
  return from && to && !isShouting(tokens, at) ? { from: from.from, to: to.to } : undefined;
}

/** The whole note is in capitals: they say nothing. */
function isShouting(tokens: readonly Token[], at: number): boolean {
  const text = wordAt(tokens, at);
  return tokens[at]?.text === text.toUpperCase();
}

/** "I want to live at Nain's she says, it's quiet": "I" or "my" in the clause before a child's "says". */
function beforeSaying(tokens: readonly Token[], at: number): Span {
  const [person, verb] = [tokens[at], sayVerbs.get(wordAt(tokens, at + 1))];
  const isChild = person?.person?.who === 'child' || person?.person?.who === 'pronoun';
  if (!isChild || !verb || !/^(?:say|tell|ask|whisper|shout)$/.test(verb.base) || verb.tense === 'ing')
    return undefined;
  if (breakAt(tokens, at + 1) > 0 || breakAt(tokens, at) === 3) return undefined;
  const toMe = verb.base === 'tell' && /^(?:me|us)$/.test(wordAt(tokens, at + 2)) ? 1 : 0;
  if (breakAt(tokens, at + 2 + toMe) === 0) return undefined;
  let start = at - 1;
  while (start > 0 && breakAt(tokens, start) < 3) start -= 1;
  const first = tokens[start];
  const says = first && ownWord.test(first.lower) && at - start >= 3;
  return says ? { from: first.from, to: tokens[at - 1]?.to ?? first.to } : undefined;
}

/** "Zofia like water. Her words at snack.": a sentence that says whose words went before. */
function beforeHerWords(tokens: readonly Token[], text: string, at: number): Span {
  if (at === 0 || breakAt(tokens, at) < 3) return undefined;
  const lead = tokens.slice(at, at + 5).map(({ lower }) => lower);
  const words = lead.join(' ');
  const tells =
    /^(?:in |that's |these are |this is )?(?:his|her|their|\S+'s) (?:own |exact |actual |very )?words\b|^word for word|^verbatim|^as (?:he|she|they) (?:said|put|wrote)/;
  if (!tells.test(words) || hasColon(tokens, text, at)) return undefined;
  let start = at - 1;
  while (start > 0 && breakAt(tokens, start) < 3) start -= 1;
  const [first, last] = [tokens[start], tokens[at - 1]];
  return first && last ? { from: first.from, to: last.to } : undefined;
}

/** "Her words: …" speaks of what follows. */
function hasColon(tokens: readonly Token[], text: string, at: number): boolean {
  return /[:"“‘]/.test(text.slice(tokens[at]?.from, tokens[Math.min(at + 5, tokens.length - 1)]?.to));
}
