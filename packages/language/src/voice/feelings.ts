import type { Token } from './token.js';
import { actorOf } from './actor.js';
import { breakAt } from './token-at.js';

const feelings = new Set(
  `frightened scared afraid terrified worried ashamed embarrassed proud jealous cross upset sad angry nervous desperate adamant clear unsure
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
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (!here || !next || next.before > 0 || !ties.has(next.lower)) return false;
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  const wished =
    pleased.has(here.lower) &&
    before.includes('be') &&
    (before.includes('would') || before.some((word) => word.endsWith("'d")));
  const felt =
    feelings.has(here.lower) && before.some((word) => beings.has(word) || /(?:he|she|they)'(?:s|re)$/.test(word));
  if (!wished && !(felt && wordsAfter(tokens, at + 1) >= content)) return false;
  const { who, hedged } = actorOf(tokens, at);
  return who === 'child' && !hedged;
}

function wordsAfter(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < content && tokens[at + count + 1] && breakAt(tokens, at + count + 1) < 2) count += 1;
  return count;
}
