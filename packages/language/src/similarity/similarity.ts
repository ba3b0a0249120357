import { contentOf } from './content.js';

/** From here on two texts say the same thing in the same words: one was copied from the other. */
export const tooAlike = 0.75;

/** Texts with fewer words than this say too little to be like each other: they are the same or they are not. */
const tooShort = 6;

/** From this many words on, a text that stands whole within a longer one was copied into it. */
const longEnough = 12;
const within = 0.9;
const wholly = 0.8;

/**
 * How alike two texts are, 0 to 1, whatever the order of their sentences, the names, the pronouns and the small words:
 * the part of their words and of their runs of neighbouring words that they share, or that the longer has of the shorter.
 */
export function similarity(one: string, other: string): number {
  const [first, second] = [contentOf(one), contentOf(other)];
  const [fewer, more] = [first.all.length, second.all.length].sort((a, b) => a - b);
  if (!fewer || !more) return 0;
  if (first.all.join(' ') === second.all.join(' ')) return 1;
  if (fewer < tooShort) return strict(first.all, second.all);
  const words = overlapOf(first.content, second.content);
  const runs = overlapOf(first.shingles, second.shingles);
  const alike = together(words.shared, runs.shared);
  const copied = fewer >= longEnough && runs.held >= wholly;
  return copied ? Math.max(alike, within * together(words.held, runs.held)) : alike;
}

/** Runs of words weigh more than words: two children on one topic share words, a copy shares runs. */
function together(words: number, runs: number): number {
  return 0.4 * words + 0.6 * runs;
}

/** Short texts: like only where the one has all the words of the other and no more than one of its own. */
function strict(one: readonly string[], other: readonly string[]): number {
  if (Math.abs(one.length - other.length) > 1) return 0;
  return overlapOf(one, other).shared >= 0.9 ? 0.9 : 0;
}

/** What two lists share: over both (Dice), and over the shorter; a part counts as often as it stands. */
function overlapOf(one: readonly string[], other: readonly string[]): { shared: number; held: number } {
  const left = new Map<string, number>();
  for (const part of one) left.set(part, (left.get(part) ?? 0) + 1);
  let both = 0;
  for (const part of other) {
    const times = left.get(part) ?? 0;
    if (times === 0) continue;
    both += 1;
    left.set(part, times - 1);
  }
  const shorter = Math.min(one.length, other.length);
  return { shared: both === 0 ? 0 : (2 * both) / (one.length + other.length), held: both === 0 ? 0 : both / shorter };
}
