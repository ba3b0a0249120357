import type { Evidence } from '@kinform/engine';
import type { Reading, Token } from './token.js';
import { actorOf } from './actor.js';
import { sayVerbs } from './lexicon/verbs.js';

const asked =
  /^(?:asked|asks|asking|said|says|say|told|tells|replied|answered|wrote|writes|words|view|views|wishes|voice|typed|signed|whispered|shouted|question|answer|q|a|passport|book|diary|box|jar|letter|card|poster|list|note|message|title)$/;
const own = /^(?:i|i'm|im|i'd|i'll|i've|my|me|we|you|mummy|daddy|please)$/;
const openers =
  /^(?:can|will|if|why|when|what|where|is|are|do|does|don't|dont|please|mummy|daddy|no|yes|i|i'd|i'm|im|i'll|my|we)$/;
const links =
  /^(?:to|me|us|him|her|mum|dad|nan|that's|last|night|today|yesterday|this|morning|quietly|loudly|then|just|teacher|staff|mummy)$/;
const workers = /^(?:asked|said|told|saw|observed|visited|met|spoke|explained|had|was|could|would|have)$/;
const symbols =
  /\b(?:aac|pecs|makaton|symbols?|whiteboard|communication (?:book|board|aid)|eye ?gaze|talker|switch|typed|choosing on)\b/i;

/** A child's words without quotation marks: after a colon, unturned after "said", or in capitals from a symbol board. */
export function unturnedSpeech(reading: Reading): Evidence[] {
  const { tokens, text } = reading;
  const found = tokens.flatMap((token, at) => {
    const to = afterColon(reading, at)
      ? sentenceEnd(tokens, at)
      : afterSaid(tokens, at)
        ? (tokens[at + 1]?.to ?? token.to)
        : undefined;
    return to === undefined ? [] : [{ reason: 'childsOwnWords', from: token.from, to }];
  });
  return [...found, ...(symbols.test(text) ? inCapitals(text) : [])];
}

/** "Asked how he would know: I'd be eating …", "Abdi: I want …", "Pupil passport (own words): I am …": "I", "my" or "you" after a colon that a child's speech leads to. */
function afterColon({ tokens, text }: Reading, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!before || !here || !text.slice(before.to, here.from).includes(':')) return false;
  const rest = tokens.slice(at, at + 12);
  if (answersBefore(tokens, at)) return true;
  if (!rest.some((token, step) => own.test(token.lower) && !workers.test(rest[step + 1]?.lower ?? ''))) return false;
  for (let step = at - 1; step >= 0 && step >= at - 12; step -= 1) {
    const token = tokens[step];
    if (!token) return false;
    if (step === at - 1 && token.person) return token.person.who === 'child';
    if (asked.test(token.lower)) return actorOf(tokens, step).who !== 'adult' || token.lower.startsWith('ask');
    if (token.before === 3) return false;
  }
  return false;
}

/** "Her answer:", "Mia's words:": what follows is the child's without more. */
function answersBefore(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.slice(Math.max(0, at - 8), at);
  const noun = lead.findIndex((token) => /^(?:answer|answers|reply|words|quote|quotes)$/.test(token.lower));
  const owner = lead[noun - 1];
  if (noun < 1 || !owner || lead.slice(noun).some((token) => token.before === 3)) return false;
  return /^(?:his|her|their|own)$/.test(owner.lower) || (owner.person?.who === 'child' && owner.lower.endsWith("'s"));
}

/** "she said to me Mummy we could live in the car", "he said if I …": after a child's "said" the words go on as spoken, with "I", "we", "can you". */
function afterSaid(tokens: readonly Token[], at: number): boolean {
  const form = sayVerbs.get(tokens[at]?.lower ?? '');
  if (!form || form.tense !== 'past' || !/^(?:say|tell|ask|reply|answer|whisper|shout|write|type)$/.test(form.base))
    return false;
  const actor = actorOf(tokens, at);
  if (actor.who !== 'child' || actor.supposed) return false;
  let next = at + 1;
  while (tokens[next] && (tokens[next]?.before ?? 3) < 2 && links.test(tokens[next]?.lower ?? '')) next += 1;
  const [first, second] = [tokens[next], tokens[next + 1]];
  if (
    !first ||
    first.before === 3 ||
    first.quoted ||
    !openers.test(first.lower) ||
    !isDirect(form.base, first, second, tokens[next + 2])
  )
    return false;
  const soon = tokens.slice(next, next + 6).filter((token) => token.before < 3);
  return soon.some((token) => own.test(token.lower)) && !(first.lower === 'i' && workers.test(second?.lower ?? ''));
}

/** A question keeps its own order ("why can't we"), and "said if" is never turned speech; else words of question turn it. */
function isDirect(base: string, first: Token, second: Token | undefined, third: Token | undefined): boolean {
  if (first.lower === 'if') return base === 'say';
  if (!/^(?:when|what|where|why)$/.test(first.lower)) return true;
  return (
    /^(?:can|can't|do|don't|is|are|will|won't|did|didn't|does|doesn't|isn't)$/.test(second?.lower ?? '') &&
    third?.person !== undefined
  );
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end + 1] && (tokens[end + 1]?.before ?? 3) < 3) end += 1;
  return tokens[end]?.to ?? 0;
}

/** Two words in capitals and more, one after the other, as a symbol board gives them. */
function inCapitals(text: string): Evidence[] {
  const found = /\b\p{Lu}{2,12}(?:[ .,+-]{1,3}\p{Lu}{2,12}){1,12}\b/u.exec(text);
  return found ? [{ reason: 'childsOwnWords', from: found.index, to: found.index + found[0].length }] : [];
}
