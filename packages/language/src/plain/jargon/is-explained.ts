import type { TextSpan } from '@kinform/engine';

/** Longer than this is no explanation of one word. */
const longest = 160;
const bracketAfter = /^(?:\s\p{L}+)?\s?\(([^()]+)\)/u;
const saysWhat =
  /^['"’”]?(?:\s\p{L}+)?,?\s(?:(?:which|that) (?:is|are) (?:an?|the|one|when|where|how|what|people)|which means|means|stands for|is short for|i\.?e\.?)\s/iu;

/**
 * Whether a text says there and then what a term means: "TAF (a meeting of all who help you)", "a threshold, which is how
 * serious things must be", or the other way round: "Team Around the Family (TAF)", at least two words before the
 * brackets, one of which begins as the abbreviation does.
 */
export function isExplained(text: string, { from, to }: TextSpan): boolean {
  const after = text.slice(to, to + longest);
  if (words(bracketAfter.exec(after)?.[1]) >= 2 || saysWhat.test(after)) return true;
  if (text.charAt(from - 1) !== '(' || text.charAt(to) !== ')') return false;
  const before = /[^.!?()\n]*$/.exec(text.slice(Math.max(0, from - longest), from - 1))?.[0] ?? '';
  const initial = text.charAt(from).toLowerCase();
  return words(before) >= 2 && (before.match(/\p{L}+/gu) ?? []).some((word) => word.toLowerCase().startsWith(initial));
}

function words(text = ''): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
