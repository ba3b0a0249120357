import type { Evidence } from '@kinform/engine';
import type { Reading, Token } from './token.js';
import { actorOf } from './actor.js';
import { processWords, smallWords } from './lexicon/process-words.js';
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
  if (!before || !here || here.before === 0 || !isColon(text.slice(before.to, here.from), before)) return false;
  if (answersBefore(tokens, at) || isAgedLabel(tokens, at)) return true;
  if (isChosen(tokens, at) && symbols.test(text)) return true;
  return isOwnAfter(tokens, at, before, asked);
}

/** "I", "my" or "we" soon after a child's name and a colon, or after words that lead to a child's. */
function isOwnAfter(tokens: readonly Token[], at: number, before: Token, asked: boolean): boolean {
  const rest = tokens.slice(at, at + 12);
  const isOwn = rest.some(({ lower }, step) => own.test(lower) && !workers.test(wordAt(rest, step + 1)));
  const label = /^\d/.test(before.lower) ? tokens[at - 2] : before;
  if (label?.person) return label.person.who === 'child' && label.before >= 2 && (isOwn || asked);
  return isOwn && isLedTo(tokens, at);
}

/** A colon; after "own words" or "Tyler's view" a dash as well. */
function isColon(gap: string, before: Token): boolean {
  return (
    (gap.includes(':') && before.lower !== 're') ||
    (/[–—]|\s-\s/.test(gap) &&
      (before.person?.who === 'child' ||
        /^\d|^(?:words|views?|answer|reply|quote|wish|note|box|jar|letter|card|post-it|text|message|diary|book|board|whiteboard|\w+day)$/.test(
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
  const grownUp = answer.findIndex(({ person }) => person?.who === 'adult');
  const describes = ({ lower, person }: Token, step: number) =>
    person?.who === 'pronoun' ? grownUp < 0 || grownUp > step : describing.has(lower);
  return (
    answer.length <= 9 &&
    !answer.some(describes) &&
    answer.some(({ lower }) => !processWords.has(lower) && !smallWords.has(lower))
  );
}

/** "Using his AAC device Kofi selected: school – too loud". */
function isChosen(tokens: readonly Token[], at: number): boolean {
  return /^(?:selected|chose|pressed|typed|spelled|spelt|picked)$/.test(wordAt(tokens, at - 1));
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
  const noun = lead.findIndex(({ lower }) => utterances.has(lower));
  const owner = lead[noun - 1];
  if (isFromChild(lead, noun)) return true;
  if (noun < 1 || !owner || lead.slice(noun).some((token) => token.before === 3)) return false;
  return /^(?:his|her|their|own)$/.test(owner.lower) || (owner.person?.who === 'child' && owner.lower.endsWith("'s"));
}

const utterances = new Set('answer answers reply words quote quotes text message'.split(' '));

/** "Text from Leah". */
function isFromChild(lead: readonly Token[], noun: number): boolean {
  return noun >= 0 && wordAt(lead, noun + 1) === 'from' && lead[noun + 2]?.person?.who === 'child';
}

/** "she said to me Mummy we could live in the car", "he said if I …": after a child's "said" the words go on as spoken, with "I", "we", "can you". */
function isAfterSaid(tokens: readonly Token[], at: number): boolean {
  const form = sayVerbs.get(wordAt(tokens, at)) ?? goesOf(tokens, at) ?? screamsOf(wordAt(tokens, at));
  if (!form || !spoken.has(form.base) || !isSpoken(tokens, at, form) || !isByChild(tokens, at)) return false;
  let next = at + 1;
  if (/^(?:of|about)$/.test(wordAt(tokens, next))) next = afterComma(tokens, next);
  while (breakAt(tokens, next) < 2 && links.test(wordAt(tokens, next))) next += 1;
  return wordAt(tokens, next - 1) !== 'to' && beginsSpeech(tokens, next, form.base);
}

const spoken = new Set('say tell ask reply answer whisper shout write type'.split(' '));

function isSpoken(tokens: readonly Token[], at: number, { tense }: VerbForm): boolean {
  if (breakAt(tokens, at) === 0 && /^(?:being|been|get|gets|got)$|'s$/.test(wordAt(tokens, at - 1))) return false;
  return tense === 'past' || (tense === 's' && isPlainlySpoken(tokens, at)) || isKeptAsking(tokens, at);
}

/** A child speaks, or nobody is named at the start of a note. */
function isByChild(tokens: readonly Token[], at: number): boolean {
  const { who, supposed, hedged } = actorOf(tokens, at);
  const begins = breakAt(tokens, at) === 3 || wordAt(tokens, at - 1) === 'and';
  return (who === 'child' || (who === 'nobody' && begins)) && !supposed && !hedged;
}

/** "in her words its like living on eggshells": what goes on after it is as it was said. */
function isInOwnWords(tokens: readonly Token[], at: number): boolean {
  if (
    wordAt(tokens, at - 1) !== 'words' ||
    turned.has(wordAt(tokens, at)) ||
    breakAt(tokens, at) > 1 ||
    breakAt(tokens, at + 2) > 2
  )
    return false;
  const own = wordAt(tokens, at - 2) === 'own' ? at - 3 : at - 2;
  return wordAt(tokens, own - 1) === 'in' && /^(?:his|her|their)$/.test(wordAt(tokens, own));
}

const turned = new Set('who what how why that when where which about the to and'.split(' '));

/** "Said of self-harm, its …": the place after the comma, where one is near. */
function afterComma(tokens: readonly Token[], at: number): number {
  for (let step = at + 1; step < at + 6; step += 1) if (breakAt(tokens, step) === 1) return step;
  return at;
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

/** "She keeps asking me is mummy going to die". */
function isKeptAsking(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:asking|saying)$/.test(wordAt(tokens, at)) &&
    /^(?:keeps|kept|is|was|always|constantly)$/.test(wordAt(tokens, at - 1))
  );
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
