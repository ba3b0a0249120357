import type { Evidence } from '@kinform/engine';
import type { Reading, Token } from './token.js';
import { actorOf } from './actor.js';
import { processWords } from './lexicon/process-words.js';
import { describing } from './lexicon/describing.js';
import { sayVerbs } from './lexicon/verbs.js';
import type { VerbForm } from './verb-forms.js';
import { breakAt, soonAfter, wordAt } from './token-at.js';

const leads =
  /^(?:asked|asks|asking|said|says|say|told|tells|replied|answered|wrote|writes|written|words|view|views|wishes|voice|typed|signed|whispered|shouted|question|answer|q|a|passport|book|diary|box|jar|letter|card|poster|list|note|message|title)$/;
const own = /^(?:i|i'm|im|i'd|i'll|i've|my|me|we|us|our|you|mummy|daddy|please)$/;
const openers =
  /^(?:can|will|if|why|when|what|where|is|are|do|does|don't|dont|please|mummy|daddy|no|yes|i|i'd|i'm|im|i'll|my|we|leave|stop|go|dunno|its|it's|shut|nobody|nothing|everyone|everybody)$/;
const links =
  /^(?:to|me|us|him|her|mum|dad|nan|that's|last|other|night|week|today|yesterday|this|morning|quietly|loudly|then|just|teacher|staff|mummy)$/;
const workers = /^(?:asked|said|told|saw|observed|visited|met|spoke|explained|had|was|could|would|have)$/;
const symbols =
  /\b(?:aac|pecs|makaton|symbols?|whiteboard|communication (?:book|board|aid)|eye ?gaze|talker|switch|typed|choosing on)\b/i;

/** A child's words without quotation marks: after a colon, unturned after "said", or in capitals from a symbol board. */
export function unturnedSpeech(reading: Reading): Evidence[] {
  const { tokens, text } = reading;
  const asked = tokens.some(({ lower }) => /^(?:asked|asks|question)$/.test(lower));
  const found = tokens.flatMap((token, at) => {
    const reason = 'childsOwnWords';
    if (isAfterColon(reading, at, asked)) return [{ reason, from: token.from, to: sentenceEnd(tokens, at) }];
    return isAfterSaid(tokens, at) || isInOwnWords(tokens, at)
      ? [{ reason, from: token.from, to: sentenceEnd(tokens, at) }]
      : [];
  });
  return [...found, ...(symbols.test(text) ? inCapitals(text) : [])];
}

/** "Asked how he would know: I'd be eating …", "Abdi: I want …", "own words: I am …": "I", "my" or "you" after a colon that a child's speech leads to. */
function isAfterColon({ tokens, text }: Reading, at: number, asked: boolean): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!before || !here || !isColon(text.slice(before.to, here.from), before)) return false;
  if (answersBefore(tokens, at) || isAgedLabel(tokens, at)) return true;
  const rest = tokens.slice(at, at + 12);
  const isOwn = rest.some(({ lower }, step) => own.test(lower) && !workers.test(wordAt(rest, step + 1)));
  const label = /^\d/.test(before.lower) ? tokens[at - 2] : before;
  if (label?.person) return label.person.who === 'child' && label.before >= 2 && (isOwn || asked);
  return isOwn && isLedTo(tokens, at);
}

/** A colon; after "own words" or "Tyler's view" a dash as well. */
function isColon(gap: string, before: Token): boolean {
  return (
    gap.includes(':') ||
    (/[–—]|\s-\s/.test(gap) &&
      (before.person?.who === 'child' ||
        /^\d|^(?:words|views?|answer|reply|quote|wish|note|box|jar|letter|card|post-it|text|message|diary|book|board|whiteboard)$/.test(
          before.lower,
        )))
  );
}

/** "Alfie (6): crisps", "Poppy, 9 – nobody asked me": a short answer after a name and an age, in which nobody is described. */
function isAgedLabel(tokens: readonly Token[], at: number): boolean {
  const [age, name] = [tokens[at - 1], tokens[at - 2]];
  if (!age || !name?.person?.name || name.person.who !== 'child' || name.before < 2) return false;
  if (age.before === 0 || !/^\d{1,2}(?:yrs?)?$/.test(age.lower)) return false;
  const answer = tokens
    .slice(at, at + 10)
    .filter((_, step, all) => all.slice(1, step + 1).every(({ before }) => before < 3));
  return answer.length <= 9 && !answer.some(({ lower }) => describing.has(lower) || processWords.has(lower));
}

/** A word of asking, saying or writing stands before the colon, and no adult's. */
function isLedTo(tokens: readonly Token[], at: number): boolean {
  for (let step = at - 1; step >= 0 && step >= at - 12; step -= 1) {
    const word = wordAt(tokens, step);
    if (leads.test(word)) return actorOf(tokens, step).who !== 'adult' || word.startsWith('ask');
    if (breakAt(tokens, step) === 3) return false;
  }
  return false;
}

/** "Her answer:", "Mia's words:": what follows is the child's without more. */
function answersBefore(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.slice(Math.max(0, at - 8), at);
  const noun = lead.findIndex((token) =>
    /^(?:answer|answers|reply|words|quote|quotes|text|message|note|letter|email|post-it|whiteboard|card)$/.test(
      token.lower,
    ),
  );
  const owner = lead[noun - 1];
  if (noun < 1 || !owner || lead.slice(noun).some((token) => token.before === 3)) return false;
  return /^(?:his|her|their|own)$/.test(owner.lower) || (owner.person?.who === 'child' && owner.lower.endsWith("'s"));
}

/** "she said to me Mummy we could live in the car", "he said if I …": after a child's "said" the words go on as spoken, with "I", "we", "can you". */
function isAfterSaid(tokens: readonly Token[], at: number): boolean {
  const form = sayVerbs.get(wordAt(tokens, at)) ?? goesOf(tokens, at) ?? screamsOf(wordAt(tokens, at));
  if (
    !form ||
    !(form.tense === 'past' || (form.tense === 's' && isPlainlySpoken(tokens, at))) ||
    !/^(?:say|tell|ask|reply|answer|whisper|shout|write|type)$/.test(form.base)
  ) {
    return false;
  }
  const actor = actorOf(tokens, at);
  const begins = actor.who === 'nobody' && (breakAt(tokens, at) === 3 || wordAt(tokens, at - 1) === 'and');
  if (!(actor.who === 'child' || begins) || actor.supposed || actor.hedged) return false;
  let next = at + 1;
  while (breakAt(tokens, next) < 2 && links.test(wordAt(tokens, next))) next += 1;
  return beginsSpeech(tokens, next, form.base);
}

/** "in her words its like living on eggshells": what goes on after it is as it was said. */
function isInOwnWords(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) !== 'words' || breakAt(tokens, at) > 1 || breakAt(tokens, at + 2) > 2) return false;
  const own = wordAt(tokens, at - 2) === 'own' ? at - 3 : at - 2;
  return wordAt(tokens, own - 1) === 'in' && /^(?:his|her|their)$/.test(wordAt(tokens, own));
}

/** "she goes to me why …", "then he went, can Bruno …": to go is to say. */
function goesOf(tokens: readonly Token[], at: number): VerbForm | undefined {
  if (!/^(?:goes|went)$/.test(wordAt(tokens, at))) return undefined;
  const toMe = wordAt(tokens, at + 1) === 'to' && /^(?:me|us|mum|dad)$/.test(wordAt(tokens, at + 2));
  return toMe || breakAt(tokens, at + 1) === 1 ? { base: 'say', tense: 'past' } : undefined;
}

const direct: VerbForm = { base: 'shout', tense: 'past' };

/** What is screamed is screamed in the own words, whatever the tense. */
function screamsOf(word: string): VerbForm | undefined {
  return /^(?:scream(?:s|ed)|yell(?:s|ed)|shouts)$/.test(word) ? direct : undefined;
}

/** "he just says dunno, its all right": after "says" only what nobody turns. */
function isPlainlySpoken(tokens: readonly Token[], at: number): boolean {
  return /^(?:dunno|nah|nope|yeah|leave|stop|shut|go|its|i'm|im|i'll|i've)$/.test(wordAt(tokens, at + 1));
}

function beginsSpeech(tokens: readonly Token[], at: number, base: string): boolean {
  const first = tokens[at];
  if (!first || first.before === 3 || first.quoted || !openers.test(first.lower) || !isDirect(tokens, at, base))
    return false;
  if (first.lower === 'i' && workers.test(wordAt(tokens, at + 1))) return false;
  return (
    own.test(first.lower) ||
    /^(?:can|will|why|do|does|dunno|nah|leave|stop|shut)$/.test(first.lower) ||
    soonAfter(tokens, at, 6).some((token) => own.test(token.lower))
  );
}

/** A question keeps its own order ("why can't we"), and "said if" is never turned speech; else words of question turn it. */
function isDirect(tokens: readonly Token[], at: number, base: string): boolean {
  const first = wordAt(tokens, at);
  if (first === 'if') return base === 'say';
  if (!/^(?:when|what|where|why)$/.test(first)) return true;
  const inverted = /^(?:can|can't|do|don't|is|are|will|won't|did|didn't|does|doesn't|isn't)$/;
  return inverted.test(wordAt(tokens, at + 1)) && tokens[at + 2]?.person !== undefined;
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (breakAt(tokens, end + 1) < 3) end += 1;
  return tokens[end]?.to ?? 0;
}

/** Two words in capitals and more, one after the other, as a symbol board gives them. */
function inCapitals(text: string): Evidence[] {
  const found = /\b\p{Lu}{2,12}(?:[ .,+-]{1,3}\p{Lu}{2,12}){1,12}\b/u.exec(text);
  return found ? [{ reason: 'childsOwnWords', from: found.index, to: found.index + found[0].length }] : [];
}
