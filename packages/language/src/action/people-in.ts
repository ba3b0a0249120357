import type { Word } from '../text/word.js';
import { wordSet } from '../text/lexicon/word-set.js';
import { firstNames } from './lexicon/first-names.js';
import { familyTies, postWords, posts, titles } from './lexicon/people.js';
import { isNameLike, isUnknownCapital } from './person-word.js';

/** One person named in a clause, as places of its words: first, and one past the last. */
export interface PersonPhrase {
  first: number;
  end: number;
  /** A name that is known by its capital alone. */
  weak: boolean;
}

const anyone = wordSet('a an any some another each every no other all more both');
const determiner = wordSet('the his her their our my your this');
const crowd = /(?:workers|officers|nurses|teachers|leads)$/;

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

function personAt(words: readonly Word[], index: number): PersonPhrase | undefined {
  const word = words[index];
  if (!word) return undefined;
  const first =
    determiner.has(words[index - 1]?.lower ?? '') || words[index - 1]?.lower.endsWith("'s") ? index - 1 : index;
  if (titles.has(word.lower) && /^\p{Lu}/u.test(words[index + 1]?.text ?? ''))
    return { first, end: nameEnd(words, index + 1), weak: false };
  const post = postAt(words, index);
  if (post)
    return { first: determiner.has(words[first]?.lower ?? '') ? first : index, end: nameEnd(words, post), weak: false };
  if (familyTies.has(word.lower)) {
    return anyone.has(words[index - 1]?.lower ?? '')
      ? undefined
      : { first, end: nameEnd(words, index + 1), weak: false };
  }
  if (firstNames.has(word.lower)) return { first: index, end: nameEnd(words, index + 1), weak: false };
  const isInitial = /^\p{Lu}$/u.test(word.text) && word.text !== 'I' && word.text !== 'A';
  const next = words[index + 1];
  if (isInitial && next && isUnknownCapital(next)) return { first: index, end: nameEnd(words, index + 1), weak: false };
  return isNameLike(word) ? { first: index, end: nameEnd(words, index + 1), weak: true } : undefined;
}

/** End of a post's name that begins here ("family support worker"), or undefined. */
function postAt(words: readonly Word[], index: number): number | undefined {
  let at = index;
  while (at < index + 5 && postWords.has(words[at]?.lower ?? '') && !isLastOfPost(words, at)) at += 1;
  const head = words[at]?.lower ?? '';
  if (!posts.has(head) || crowd.test(head)) return undefined;
  return anyone.has(words[index - 1]?.lower ?? '') ? undefined : at + 1;
}

function isLastOfPost(words: readonly Word[], at: number): boolean {
  if (!posts.has(words[at]?.lower ?? '')) return false;
  const next = words[at + 1]?.lower ?? '';
  return (
    !posts.has(next) &&
    !(next === 'of' && posts.has('head')) &&
    !(postWords.has(next) && posts.has(words[at + 2]?.lower ?? ''))
  );
}

/** A name goes on over further capitals and initials ("Sarah Jones", "Claire B", "head of year"). */
function nameEnd(words: readonly Word[], from: number): number {
  let end = from;
  if (
    words[end]?.lower === 'of' &&
    /^(?:year|inclusion|house|sixth|centre|safeguarding|key)$/.test(words[end + 1]?.lower ?? '')
  ) {
    end += 2;
    if (/^\d{1,2}$/.test(words[end]?.text ?? '')) end += 1;
  }
  while (end < from + 4) {
    const word = words[end];
    if (!word || !(isUnknownCapital(word) || isKnownCapital(word) || /^(?:\p{Lu}|\d{4})$/u.test(word.text))) break;
    end += 1;
  }
  return end;
}

function isKnownCapital({ text, lower }: Word): boolean {
  return /^\p{Lu}/u.test(text) && text !== 'I' && (firstNames.has(lower) || titles.has(lower));
}
