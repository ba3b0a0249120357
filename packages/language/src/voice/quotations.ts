import type { TextSpan } from '@kinform/engine';

/** Words between quotation marks, the marks not included. */
export interface Quotation extends TextSpan {
  text: string;
}

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'",
  '`': '`',
  '‹': '›',
};
const singles = new Set(["'", '‘', '’', '`']);
/** A quotation left open ends with its line, and no quotation is longer. */
const longest = 2000;

/**
 * Quotations in order, not nested, in marks of any kind. A single mark opens only after a space or an opening bracket and
 * closes only where no letter follows, so that apostrophes open and close nothing.
 */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  const barren = new Map<string, number>();
  for (let at = markFrom(text, 0); at < text.length; at = markFrom(text, at + 1)) {
    const mark = text[at] ?? '';
    const close = pairs[mark];
    if (close === undefined || !opens(text, at, mark)) continue;
    if ((barren.get(mark) ?? -1) > at) continue;
    const { end, closed } = closeOf(text, at, mark, close);
    if (!closed) {
      barren.set(mark, end);
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(at + 1, end)))
      found.push({ from: at + 1, to: end, text: text.slice(at + 1, end) });
    at = pairs[text[end] ?? ''] === undefined || text[end] === close ? end : end - 1;
  }
  return found;
}

const anyMark = /[“„«‘"'`‹]/g;

/** Where the next mark stands that may open a quotation, or the end of the text. */
function markFrom(text: string, from: number): number {
  anyMark.lastIndex = from;
  return anyMark.test(text) ? anyMark.lastIndex - 1 : text.length;
}

function opens(text: string, at: number, mark: string): boolean {
  const next = text[at + 1] ?? ' ';
  if (/\s/.test(next)) return false;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹') return true;
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && (mark === '"' || !/[.,!?;]/.test(text[at - 1] ?? ' '));
}

/** Where a quotation ends, or how far there is no end to it. */
function closeOf(text: string, at: number, mark: string, close: string): { end: number; closed: boolean } {
  const last = Math.min(text.length, at + longest);
  for (let end = at + 2; end < last; end += 1) {
    const here = text[end] ?? '';
    if (here === '\n' && singles.has(mark)) return { end, closed: false };
    if (mark === '“' && here === mark) return { end: lineEnd(text, at, last), closed: true };
    if (!isClose(here, mark, close)) continue;
    if (!singles.has(mark)) return { end, closed: true };
    if (closesHere(text, end)) return { end, closed: true };
  }
  return singles.has(mark) ? { end: last, closed: false } : { end: lineEnd(text, at, last), closed: true };
}

function isClose(here: string, mark: string, close: string): boolean {
  return here === close || (mark === '“' && here === '"');
}

function closesHere(text: string, end: number): boolean {
  const within = !/\s/.test(text[end - 1] ?? ' ');
  return within && !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ') && !isPossessive(text, end);
}

/** "boys' room" in a quotation in single marks: an s, the mark, and more words before another closing mark on the line. */
function isPossessive(text: string, end: number): boolean {
  if (text[end - 1] !== 's' || !/^.\s\p{Ll}/u.test(text.slice(end, end + 3))) return false;
  return /^[^\n'’]{1,200}['’](?=$|[\s.,;:!?)\]])/u.test(text.slice(end + 1, end + 204));
}

/** Where a quotation that nobody closed ends: with its line, or at the next opening mark. */
function lineEnd(text: string, at: number, last: number): number {
  const stop = text.slice(at + 1, last).search(/[\n“"]/);
  return stop < 1 ? last : at + 1 + stop;
}
