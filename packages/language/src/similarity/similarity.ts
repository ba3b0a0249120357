import { contentOf } from './content.js';

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
  if (fewer === more && first.all.every((word, at) => word === second.all[at])) return 1;
  if (fewer < tooShort) return strict(first.all, second.all);
  const words = overlapOf(first.sentences.flat(), second.sentences.flat());
  const runs = runsShared(first.sentences, second.sentences, words.parts);
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

/** How much is shared: over both (Dice), and over the shorter; and which parts are. */
interface Overlap {
  shared: number;
  held: number;
  parts: ReadonlySet<string>;
}

/** What two lists share; a part counts as often as it stands. Where only the parts that may be shared are given, the sizes tell how many there are. */
function overlapOf(
  one: readonly string[],
  other: readonly string[],
  sizes: readonly [number, number] = [one.length, other.length],
): Overlap {
  const left = new Map<string, number>();
  for (const part of one) left.set(part, (left.get(part) ?? 0) + 1);
  const parts = new Set<string>();
  let both = 0;
  for (const part of other) {
    const times = left.get(part) ?? 0;
    if (times === 0) continue;
    both += 1;
    parts.add(part);
    left.set(part, times - 1);
  }
  if (both === 0) return { shared: 0, held: 0, parts };
  return { shared: (2 * both) / (sizes[0] + sizes[1]), held: both / Math.min(...sizes), parts };
}

/** What two texts share of pairs and threes of neighbouring words; only words that both have can make one. */
function runsShared(one: readonly string[][], other: readonly string[][], both: ReadonlySet<string>): Overlap {
  const few = both.size === 0;
  return overlapOf(few ? [] : runsOf(one, both), few ? [] : runsOf(other, both), [runCount(one), runCount(other)]);
}

function runsOf(sentences: readonly string[][], both: ReadonlySet<string>): string[] {
  const runs: string[] = [];
  for (const sentence of sentences) {
    let [before, last] = ['', ''];
    for (const word of sentence) {
      const here = both.has(word) ? word : '';
      if (here && last) runs.push(`${last} ${here}`);
      if (here && last && before) runs.push(`${before} ${last} ${here}`);
      [before, last] = [last, here];
    }
  }
  return runs;
}

function runCount(sentences: readonly string[][]): number {
  return sentences.reduce((sum, { length }) => sum + Math.max(0, length - 1) + Math.max(0, length - 2), 0);
}
