import type { Break, Token } from './token.js';

/** A word in small letters, or nothing beyond either end. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** How much stands before a word; beyond the end, the end of a sentence. */
export function breakAt(tokens: readonly Token[], at: number): Break {
  return tokens[at]?.before ?? 3;
}

/** Where the sentence of a word begins, or so many words back. */
export function sentenceStart(tokens: readonly Token[], at: number, most: number): number {
  let start = at;
  while (start > 0 && start > at - most && breakAt(tokens, start) < 3) start -= 1;
  return start;
}

/** Words to come, as long as the sentence goes on. */
export function soonAfter(tokens: readonly Token[], at: number, count: number): readonly Token[] {
  const soon = tokens.slice(at + 1, at + 1 + count);
  const end = soon.findIndex((token) => token.before === 3);
  return end < 0 ? soon : soon.slice(0, end);
}
