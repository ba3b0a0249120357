import { commonWords } from '../text/lexicon/common-words.js';
import { wordSet } from '../text/lexicon/word-set.js';
import type { Word } from '../text/word.js';
import { hasCapital } from '../text/word.js';
import { firstNames, wordNames } from './lexicon/first-names.js';
import { agencies, familyTies, organisations, postWords, posts, titles } from './lexicon/people.js';
import { isKnownVerb } from './known-verb.js';
import { isNameLike, isUnknownCapital } from './person-word.js';

/** One person named in a clause, as places of its words: first, and one past the last. */
export interface PersonPhrase {
  first: number;
  end: number;
  kind: 'name' | 'tie' | 'post' | 'writer' | 'perhaps';
}

const anyone = wordSet('a an any some another each every no other all more both');
const determiner = wordSet('the his her their our my your this');

/** The single people that a clause names: by name, title, tie of family or post, in order. "A mentor" is nobody yet. */
export function peopleIn(words: readonly Word[]): PersonPhrase[] {
  const people: PersonPhrase[] = [];
  for (let index = 0; index < words.length;) {
    const person = personAt(words, index);
    if (person) people.push(person);
    index = person ? person.end : index + 1;
  }
  return people;
}

const readers: readonly ((words: readonly Word[], index: number) => PersonPhrase | undefined)[] = [
  writerAt,
  titledAt,
  postAt,
  tieAt,
  nameAt,
];

function personAt(words: readonly Word[], index: number): PersonPhrase | undefined {
  for (const read of readers) {
    const person = read(words, index);
    if (person) return person;
  }
  return undefined;
}

const writers = wordSet("i me myself im ive i'll i'm i've i'd");

/** "I", "I'll", "me", "myself". */
function writerAt(words: readonly Word[], index: number): PersonPhrase | undefined {
  const lower = words[index]?.lower ?? '';
  const isIll = lower === 'ill' && index === 0 && isKnownVerb(words[1]?.lower ?? '');
  return isIll || writers.has(lower) ? { first: index, end: index + 1, kind: 'writer' } : undefined;
}

/** "Mrs Hartley", "Dr Anand". */
function titledAt(words: readonly Word[], index: number): PersonPhrase | undefined {
  const [title, name] = [words[index], words[index + 1]];
  if (!title || !name || !titles.has(title.lower) || !/^\p{L}/u.test(name.text)) return undefined;
  const isName = hasCapital(name) || /^(?:mr|mrs|ms|dr)$/.test(title.lower);
  return isName ? { first: index, end: nameEnd(words, index + 2), kind: 'name' } : undefined;
}

/** "the health visitor", "Year 6 teacher", "FSW Claire": the head of a post, after the words that belong to it. */
function postAt(words: readonly Word[], index: number): PersonPhrase | undefined {
  if (anyone.has(words[index - 1]?.lower ?? '')) return undefined;
  let head = index;
  while (head < index + 6 && isBeforeHead(words, head)) head += 1;
  if (!posts.has(words[head]?.lower ?? '') || agencies.has(words[head + 1]?.lower ?? '')) return undefined;
  return { first: withDeterminer(words, index), end: nameEnd(words, head + 1), kind: 'post' };
}

function isBeforeHead(words: readonly Word[], at: number): boolean {
  const [lower, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (!postWords.has(lower)) return lower.endsWith('ing') && posts.has(next);
  return !posts.has(lower) || posts.has(next) || (postWords.has(next) && posts.has(words[at + 2]?.lower ?? ''));
}

function tieAt(words: readonly Word[], index: number): PersonPhrase | undefined {
  const near = (step: number): string => words[index + step]?.lower ?? '';
  const step = beforeTie.has(near(0)) ? 1 : 0;
  if (!familyTies.has(near(step)) || anyone.has(near(-1)) || ofTie.test(near(step + 1))) return undefined;
  return { first: withDeterminer(words, index), end: nameEnd(words, index + step + 1), kind: 'tie' };
}

const beforeTie = wordSet('step foster birth grand great');
/** "Parents evening" is no parent. */
const ofTie = /^(?:evenings?|group|room|club|course)$/;

/** A known first name, an initial with a surname, or a capital that no list knows; not before "group" or another team's word. */
function nameAt(words: readonly Word[], index: number): PersonPhrase | undefined {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || (next && agencies.has(next.lower) && !next.text.startsWith('W'))) return undefined;
  const kind = nameKind(word, next);
  if (!kind || isOrganisation(words, index)) return undefined;
  return { first: index, end: nameEnd(words, index + 1), kind };
}

/** "Oakfield Primary" is no person. */
function isOrganisation(words: readonly Word[], index: number): boolean {
  const after = words.slice(index, index + 4);
  const lowerCase = after.findIndex((word) => !hasCapital(word));
  return after.slice(0, lowerCase < 0 ? after.length : lowerCase).some(({ lower }) => organisations.has(lower));
}

function nameKind(word: Word, next: Word | undefined): 'name' | 'perhaps' | undefined {
  if (firstNames.has(word.lower)) return 'name';
  if (!hasCapital(word)) return undefined;
  if (next && isInitial(word, next)) return 'name';
  const isWordName = wordNames.has(word.lower) && /^\p{Lu}\p{Ll}/u.test(word.text);
  return isWordName || isNameLike(word) ? 'perhaps' : undefined;
}

/** "P. Sandhu", or "LB to drop": two capitals that are no abbreviation of a body or a post. */
function isInitial({ text, lower }: Word, next: Word): boolean {
  if (/^[B-HJ-Z]$/.test(text)) return isUnknownCapital(next);
  if (!/^[A-Z]{2}$/.test(text) || !/^(?:to|will)$/.test(next.lower)) return false;
  return !agencies.has(lower) && !posts.has(lower) && !commonWords.has(lower);
}

function withDeterminer(words: readonly Word[], index: number): number {
  const before = words[index - 1]?.lower ?? '';
  return determiner.has(before) || before.endsWith("'s") ? index - 1 : index;
}

const startsOfPost = wordSet('of in');
const ofPost =
  /^(?:of (?:year|send?|department|early years|inclusion|house|sixth|centre|safeguarding|key|pastoral)|in (?:the )?(?:case|charge))\b/;

/** A name goes on over further capitals, initials and "of year 7" ("Sarah Jones", "Claire B", "officer in the case"). */
function nameEnd(words: readonly Word[], from: number): number {
  let end = from + (startsOfPost.has(words[from]?.lower ?? '') ? wordsOfPost(words, from) : 0);
  if (end > from && /^\d{1,2}$/.test(words[end]?.text ?? '')) end += 1;
  while (end < from + 5 && continuesName(words[end])) end += 1;
  return placeEnd(words, end);
}

function wordsOfPost(words: readonly Word[], from: number): number {
  const joined = words
    .slice(from, from + 3)
    .map(({ lower }) => lower)
    .join(' ');
  return ofPost.exec(joined)?.[0].split(' ').length ?? 0;
}

/** "Becky from Early Help", "Farida at CAP": where a person works belongs to the person. */
function placeEnd(words: readonly Word[], from: number): number {
  if (!/^(?:from|at)$/.test(words[from]?.lower ?? '')) return from;
  const start = from + (words[from + 1]?.lower === 'the' ? 2 : 1);
  const place = words.slice(start, start + 4).map(hasCapital);
  if (place.length === 0) return from;
  if (!place[0]) return isPlaceOfWork(words, from, start) ? start + 1 : from;
  return place.includes(false) ? start + place.indexOf(false) : start + place.length;
}

/** "Becky from early help", "Farida at the clinic"; not "Ellie at the gate". */
function isPlaceOfWork(words: readonly Word[], from: number, start: number): boolean {
  const place = words[start]?.lower ?? '';
  const isPlace = words[from]?.lower === 'from' || agencies.has(place) || organisations.has(place);
  return isPlace && firstNames.has(words[from - 1]?.lower ?? '');
}

function continuesName(word: Word | undefined): boolean {
  if (!word || word.text === 'I') return false;
  if (/^(?:\p{Lu}|\d{4})$/u.test(word.text)) return true;
  return isUnknownCapital(word) || (hasCapital(word) && (firstNames.has(word.lower) || titles.has(word.lower)));
}
