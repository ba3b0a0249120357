import { commonWords } from '../text/lexicon/common-words.js';
import { breakAt, soonAfter, wordAt } from './token-at.js';
import type { Token } from './token.js';
import { adultReportVerbs, doVerbs, sayVerbs, seeVerbs, showVerbs, wishVerbs } from './lexicon/verbs.js';
import { children, determiners, grownUps, men, notNames, titles, women } from './lexicon/people.js';

/** Whom a word means: a child, a grown-up, the person who writes, or a pronoun that may mean a child or a grown-up. */
export interface Person {
  who: 'child' | 'adult' | 'writer' | 'pronoun';
  /** What pronoun may stand for the person, where the word tells. */
  as?: 'he' | 'she' | 'they';
  /** The word is a name. */
  name?: true;
}

const someChild: Person = { who: 'child' };
const someAdult: Person = { who: 'adult', as: 'they' };
const nounPersons: ReadonlyMap<string, Person> = new Map<string, Person>([
  ...[...children].map((word) => [word, { who: 'child' }] as const),
  ...[...grownUps].map((word) => [word, someAdult] as const),
  ...[...men].map((word) => [word, { who: 'adult', as: 'he' }] as const),
  ...[...women].map((word) => [word, { who: 'adult', as: 'she' }] as const),
]);
/** The writer, and "he", "she" and "they", with every short form. */
const knownPersons: ReadonlyMap<string, Person> = new Map<string, Person>([
  ...['i', "i'm", "i've", "i'd", "i'll", 'we', "we've", "we're", "we'd", "we'll"].map(
    (word) => [word, { who: 'writer' }] as const,
  ),
  ...(['he', 'she', 'they'] as const).flatMap((as) =>
    ['', "'s", "'d", "'ll", "'ve", "'re"].map((end) => [`${as}${end}`, { who: 'pronoun', as }] as const),
  ),
]);
const agencyHead = new Set(
  `school street road house centre close avenue lane park hospital primary academy nursery church court drive hub
  surgery hotel`.split(/\s+/),
);
const placeBefore = new Set('at in near from'.split(' '));

/** Not the post of the person named next: "through the interpreter Zuzanna explained", "at school Leo". */
const notPosts = new Set(
  'interpreter school nursery family team service setting college preschool parents carers staff adults parent carer partner grandparents grandparent carer report reports academy'.split(
    ' ',
  ),
);

/** Whom each word means; a name is a capital letter on a word that is none of the known ones. */
export function personsOf(tokens: readonly Token[], unborn: boolean, babyTalk = false): (Person | undefined)[] {
  const adults = adultNames(tokens);
  const persons = tokens.map((token, at) => personOf(tokens, token, at, adults, unborn));
  return babyTalk ? persons.map((person) => (person?.who === 'writer' ? { who: 'child' } : person)) : persons;
}

function personOf(
  tokens: readonly Token[],
  token: Token,
  at: number,
  adults: Set<string>,
  unborn: boolean,
): Person | undefined {
  const known = knownPersons.get(token.lower);
  if (known) return known;
  const word = withoutS(token.lower);
  const noun = isLittleOne(tokens, at) ? someChild : nounPersons.get(word);
  if (noun && kin.has(word) && /^(?:his|her|their)$/.test(whose(tokens, at))) return someAdult;
  if (noun) return isPartOfAdult(tokens, at) ? { who: 'adult' } : noun;
  if (!looksLikeName(tokens, at)) return undefined;
  return { who: unborn || adults.has(word) ? 'adult' : 'child', name: true };
}

/** "the little one", "the middle one", "the older lad": a child by the place among others. */
function isLittleOne(tokens: readonly Token[], at: number): boolean {
  return (
    /^ones?$/.test(wordAt(tokens, at)) &&
    /^(?:little|middle|older|oldest|younger|youngest|big|small|eldest|tiny)$/.test(wordAt(tokens, at - 1))
  );
}

/** Another child of the family speaks for this one no more than an adult does. */
const kin = new Set('brother sister brothers sisters sibling siblings twin'.split(' '));

function whose(tokens: readonly Token[], at: number): string {
  const [before, earlier] = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
  return determiners.has(before) && !/^(?:his|her|their)$/.test(before) ? earlier : before;
}

/** "child protection worker", "baby clinic": a word for a child right before a grown-up is part of the grown-up's name. */
function isPartOfAdult(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.before === 0 && children.has(wordAt(tokens, at)) && grownUps.has(next.lower);
}

function hasCapital({ text, lower }: Token): boolean {
  return text !== lower && /^\p{Lu}(?:[\p{Ll}\p{M}]|['’-]\p{Lu})*(?:['’]s)?$/u.test(text);
}

/** "Leo", "Siân", "J"; not "Monday", "School Lane", "in Bolton". */
function looksLikeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !hasCapital(token) || notNames.has(withoutS(token.lower))) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.before === 0 && agencyHead.has(after.lower)) return false;
  if (before && token.before < 2 && placeBefore.has(before.lower) && !token.lower.endsWith("'s")) return false;
  return token.before < 3 || startsWithName(tokens, at);
}

/** At the start of a sentence every word has a capital: a verb or a word in "-ing", "-ed", "-ly" is no name unless a verb follows ("Mark said"). */
function startsWithName(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if ((commonWords.has(word) && !alsoNames.has(word)) || ofThings.test(word)) return false;
  const next = tokens[at + 1];
  if (next && next.before === 0 && (acts.test(next.lower) || isPastOrPresent(next.lower))) return true;
  return !/(?:ing|ed|ly|tion|ness|ment|ful)$/.test(word) && !isVerbForm(word);
}

const ofThings = /.(?:tion|ment|ness|ance|ity|ship|ology|ings)$/;

/** Common words that are first names too. */
const alsoNames = new Set(
  'will mark rose grace bill jack joy hope faith drew pat dean sunny summer amber ruby jade pearl daisy lily ivy holly robin max art angel star sky river'.split(
    ' ',
  ),
);
const acts = /^(?:is|was|has|had|will|would|can|could|does|did|doesn't|didn't|isn't|wasn't)$/;

function withoutS(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}
const verbLists = [sayVerbs, showVerbs, doVerbs, wishVerbs, adultReportVerbs, seeVerbs];

function isVerbForm(word: string): boolean {
  for (const list of verbLists) if (list.has(word)) return true;
  return false;
}

function isPastOrPresent(word: string): boolean {
  return verbLists.some((list) => ['s', 'past'].includes(list.get(word)?.tense ?? 'base'));
}

/** Names that a title, a post or a bracket makes a grown-up's: "Mrs Patel", "health visitor Jo", "Jo (midwife)". */
function adultNames(tokens: readonly Token[]): Set<string> {
  const isNamed = (token: Token, at: number) =>
    token.text !== token.lower && /^\p{Lu}/u.test(token.text) && isUnknown(token.lower) && hasPost(tokens, at);
  return new Set(tokens.filter(isNamed).map(({ lower }) => lower));
}

function isUnknown(word: string): boolean {
  return !notNames.has(word) && !nounPersons.has(word);
}

function hasPost(tokens: readonly Token[], at: number): boolean {
  const [before, own, after] = [wordAt(tokens, at - 1), breakAt(tokens, at), breakAt(tokens, at + 1)];
  if (own < 2 && titles.has(before)) return true;
  if (own === 0 && isGrownUp(before) && !notPosts.has(before)) return true;
  return after > 0 && after < 3 && postFollows(tokens, at + 1);
}

/** "Jo (class teacher)": a post, not a parent, within a few words. */
function postFollows(tokens: readonly Token[], at: number): boolean {
  const soon = [tokens[at], ...soonAfter(tokens, at, 4)];
  const post = soon.findIndex((token) => token && grownUps.has(token.lower) && !notPosts.has(token.lower));
  return (
    post >= 0 &&
    soon
      .slice(0, post)
      .every((token, step) => token && determiners.has(token.lower) && (step === 0 || token.before === 0))
  );
}

function isGrownUp(word: string): boolean {
  return nounPersons.get(word)?.who === 'adult';
}
