import type { Evidence } from '@kinform/engine';
import { describing } from './lexicon/describing.js';
import { processWords, smallWords } from './lexicon/process-words.js';
import type { Reading, Token } from './token.js';
import { breakAt, wordAt } from './token-at.js';
import { doVerbs, sayVerbs, showVerbs } from './lexicon/verbs.js';

/** Answers are short; what is longer is the writer's. */
const longest = 14;

/**
 * A child's words that answer: the sentence after a question ("Why not 10? wifi.", "I asked what makes her happy. Cuddles
 * with Nani."), a text that speaks to the one who writes it down ("You lot never listen"), and one that ends with the
 * child's name in brackets.
 */
export function answeredSpeech(reading: Reading): Evidence[] {
  const sentences = sentencesIn(reading.tokens);
  const answers = sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    return before && isAnswer(sentence) && asks(reading, before, sentence) ? [evidenceOf(sentence)] : [];
  });
  const whole = speaksToWriter(reading) || isSigned(reading) ? [evidenceOf(reading.tokens)] : [];
  return [...answers, ...whole];
}

function evidenceOf(tokens: readonly Token[]): Evidence {
  return { reason: 'childsOwnWords', from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
}

function sentencesIn(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const last = sentences.at(-1);
    if (!last || token.before === 3) sentences.push([token]);
    else last.push(token);
  }
  return sentences;
}

/** A question mark ends the sentence, or the writer asked in it: "I asked Halima what …", "Asked about …". */
function asks({ text, quotations }: Reading, sentence: readonly Token[], next: readonly Token[]): boolean {
  const [end, from] = [sentence.at(-1)?.to ?? 0, next[0]?.from ?? 0];
  const [start, stop] = [sentence[0]?.from ?? 0, next.at(-1)?.to ?? 0];
  if (quotations.some((quotation) => quotation.from >= start && quotation.to <= stop)) return false;
  if (text[end] === '?' && from > end + 1) return isQuestion(sentence);
  return isAsking(sentence);
}

/** "Why not 10?", "And what makes her sad?"; "Pathway??" asks nobody. */
function isQuestion(sentence: readonly Token[]): boolean {
  return (
    sentence.length > 1 &&
    sentence
      .slice(0, 5)
      .some(({ lower }) => /^(?:what|what's|why|how|who|when|where|which|anything|anyone|do|does|did)$/.test(lower))
  );
}

/** The writer asked, and nobody has answered yet. */
function isAsking(sentence: readonly Token[]): boolean {
  const asked = sentence.findIndex(({ lower }) => lower === 'asked');
  if (asked < 0 || sentence.slice(asked + 1).some(({ lower }) => sayVerbs.get(lower)?.tense === 'past')) return false;
  return asked === 0 || sentence[asked - 1]?.person?.who === 'writer';
}

/** Short, and neither describes a child nor tells what was done or of process. */
function isAnswer(sentence: readonly Token[]): boolean {
  if (sentence.length > longest || sentence.some(({ lower }) => describing.has(lower)) || tellsOfDeeds(sentence)) {
    return false;
  }
  const states = sentence.some(({ lower }) => beings.has(lower)) && !sentence.some(({ lower }) => ownWord.test(lower));
  return !states && sentence.some(({ lower }) => !processWords.has(lower) && !smallWords.has(lower));
}

const beings = new Set(['is', 'are', 'was', 'were']);
const refusing = new Set(['no', 'none', 'nothing', 'not', 'unable', 'nil']);

/** "Shrugged.", "I noted …", "Mum to attend …", "Nothing disclosed": the writer goes on. */
function tellsOfDeeds([first, second]: readonly Token[]): boolean {
  if (!first || isDone(first.lower) || refusing.has(first.lower)) return true;
  if (first.person?.who === 'writer') return true;
  return first.person !== undefined && second !== undefined && (second.lower === 'to' || isDone(second.lower));
}

const deeds = [sayVerbs, showVerbs, doVerbs];

function isDone(word: string): boolean {
  return deeds.some((verbs) => /^(?:past|s|ing)$/.test(verbs.get(word)?.tense ?? 'base'));
}

const ownWord = /^(?:i|i'm|i'd|my|me|we|us|our)$/;
const toWriter =
  /\b(?:you(?:'d|'re|’d|’re|r|d)? (?:lot|hate|love|like|can|people|all|never|always|keep|don't|dont|know|said|asked|won't|wont|just|only|wouldn't|wouldnt)|since you|what's it to you)\b/i;

/** "Everythings fine. You can write that down.": spoken to whoever writes, and of nobody else. */
function speaksToWriter({ text, tokens, quotations }: Reading): boolean {
  if (quotations.length > 0 || tokens.length > 40 || !toWriter.test(text)) return false;
  return !tokens.some(
    ({ lower, person }) =>
      describing.has(lower) ||
      person?.who === 'child' ||
      person?.who === 'pronoun' ||
      /^(?:we|parent|parents|please)$/.test(lower),
  );
}

/** "… (Tyrese, at start of the meeting)": a bracket at the end with a child's name first. */
function isSigned({ text, tokens, quotations }: Reading): boolean {
  if (quotations.length > 0 || !/\([^()]{2,60}\)\s*$/.test(text.slice(-64))) return false;
  const open = text.lastIndexOf('(');
  const at = tokens.findIndex(({ from }) => from > open);
  const [name, before] = [tokens[at], tokens.slice(0, at)];
  if (at < 3 || !name?.person?.name || name.person.who !== 'child' || breakAt(tokens, at + 1) === 0) return false;
  return (
    !before.some(({ lower, person }) => describing.has(lower) || person?.who === 'child' || person?.who === 'writer') &&
    !isDone(wordAt(tokens, 0))
  );
}
