import type { Token } from './token.js';
import { actorOf } from './actor.js';
import { breakAt, soonAfter, wordAt } from './token-at.js';

const feelings = new Set(
  `frightened scared afraid terrified worried ashamed embarrassed proud jealous cross upset sad angry nervous desperate
  gutted relieved petrified annoyed hurt lonely fed sick bored heartbroken disappointed excited glad grateful sorry confused guilty`.split(
    /\s+/,
  ),
);
const pleased = new Set('glad grateful happy pleased delighted relieved over better'.split(' '));
const ties = new Set('of that about to by because when for in if at with up whether'.split(' '));
const beings = new Set("is was are were isn't wasn't aren't felt feels be been being gets got".split(' '));
/** So many words after the feeling are content of its own: "scared of the dark stairs", not "anxious about school". */
const content = 3;

/** "is frightened of finding Gran on the floor", "would be glad of somebody to play with": a feeling and what it is about. */
export function isFeelingOf(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (stances.has(word)) return isStance(tokens, at);
  if (!(feelings.has(word) || pleased.has(word))) return false;
  if (beginsNote(tokens, at)) return true;
  if (!leadsOn(tokens, at + 1) || !isFelt(tokens, at, word)) return false;
  const { who, hedged } = actorOf(tokens, at);
  return (who === 'child' || (who === 'nobody' && breakAt(tokens, at - 1) >= 2)) && !hedged;
}

const stances = new Set('clear adamant unsure consistent firm insistent determined certain convinced'.split(' '));

/** "was very clear with me that he will not go back", "consistent in wanting …": a stance, and on what. */
function isStance(tokens: readonly Token[], at: number): boolean {
  const soon = soonAfter(tokens, at, 4);
  const tie = soon.findIndex(
    ({ lower, person }) =>
      lower === 'that' || person?.who === 'pronoun' || /^(?:wanting|saying|wishing|asking)$/.test(lower),
  );
  if (tie < 0 || soon.length < 4 || soon.slice(0, tie + 1).some(({ before }) => before > 0)) return false;
  if (tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:it|it's|its|there|make|made)$/.test(lower)))
    return false;
  const { who, hedged } = actorOf(tokens, at);
  const isClipped = who === 'nobody' && [0, 1, 2].some((step) => breakAt(tokens, at - step) >= 2);
  return (who === 'child' || isClipped) && !hedged;
}

function isFelt(tokens: readonly Token[], at: number, word: string): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (feelings.has(word) && wordsAfter(tokens, at + 1) >= content && before.some(isBeing)) return true;
  return pleased.has(word) && before.includes('be') && before.some(isWould);
}

/** "worried mum will die too": a note that begins with the feeling. */
function beginsNote(tokens: readonly Token[], at: number): boolean {
  if (breakAt(tokens, at) < 3 || !feelings.has(wordAt(tokens, at)) || wordAt(tokens, at + 1) === 'by') return false;
  return leadsOn(tokens, at + 1) && !circumstance.has(wordAt(tokens, at + 1)) && wordsAfter(tokens, at) >= content;
}

/** A tie ("of", "that") or somebody of whom something is felt ("scared mum will leave"), right after the feeling. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const person = tokens[at]?.person;
  return (
    breakAt(tokens, at) === 0 && (ties.has(wordAt(tokens, at)) || (person !== undefined && person.who !== 'writer'))
  );
}

/** After these it is told when or where a feeling was, as a summary does, not what is felt: "sad at times". */
const circumstance = new Set('at in with for over by'.split(' '));

function isBeing(word: string): boolean {
  return beings.has(word) || /(?:he|she|they)'(?:s|re)$/.test(word);
}

function isWould(word: string): boolean {
  return word === 'would' || word.endsWith("'d");
}

function wordsAfter(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < content && tokens[at + count + 1] && breakAt(tokens, at + count + 1) < 2) count += 1;
  return count;
}
