import { fillTerms, unknownTermIn } from '../definition/terms.js';
import type { ChangeOf } from './landing.js';

type TemplatePart = ChangeOf<'templatePart'>;

const said: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;' };

/** Template text with the words of terms in braces; what stands in two or more braces is the template's own. */
export function fillPiece(value: string, terms: Readonly<Record<string, string>>): string {
  return value.replace(inBraces, (whole) =>
    isTerm(whole) ? fillTerms(whole, terms).replace(/[&<>"{]/g, (sign) => said[sign] ?? sign) : whole,
  );
}

/** Name of the first term that template text asks for and nobody has, or undefined. */
export function unknownTermInPiece(value: string, terms: Readonly<Record<string, string>>): string | undefined {
  return unknownTermIn((value.match(inBraces) ?? []).filter(isTerm).join(' '), terms);
}

const inBraces = /\{+[A-Za-z][A-Za-z0-9]*\}+/g;

function isTerm(whole: string): boolean {
  return !whole.startsWith('{{') && !whole.endsWith('}}');
}

/**
 * A template with a piece in place of one of its parts, or beside it, or undefined where there is no such part. Parts
 * stand between the comments `part:NAME` and `/part:NAME`, which stay, so that later changes find the part again; pieces
 * beside it are marked `before:NAME` and `after:NAME`, so that later ones come after earlier ones.
 */
export function withPiece(template: string, { part, place }: TemplatePart, piece: string): string | undefined {
  const opening = comment(`part:${part}`);
  const start = template.indexOf(opening);
  const end = template.indexOf(comment(`/part:${part}`), start);
  if (start < 0 || end < 0) return undefined;
  if (place === 'before') return put(template, start, `${comment(`before:${part}`)}\n${piece}\n`);
  if (place === 'after')
    return put(template, endOfPieces(template, part, end), `\n${piece}\n${comment(`after:${part}`)}`);
  return `${template.slice(0, start + opening.length)}\n${piece}\n${template.slice(end)}`;
}

/** What stands in a part of a template, or beside it; undefined where there is no such part, or nothing beside it. */
export function pieceOf(template: string, part: string, place?: TemplatePart['place']): string | undefined {
  const opening = comment(`part:${part}`);
  const start = template.indexOf(opening);
  const end = template.indexOf(comment(`/part:${part}`), start);
  if (start < 0 || end < 0) return undefined;
  if (place === undefined) return template.slice(start + opening.length, end).trim();
  const mark = comment(`${place}:${part}`);
  const first = template.indexOf(mark);
  if (first < 0) return undefined;
  const closing = end + comment(`/part:${part}`).length;
  const beside =
    place === 'before' ? template.slice(first, start) : template.slice(closing, endOfPieces(template, part, end));
  return beside.replaceAll(mark, '').trim();
}

function comment(text: string): string {
  return `{{!-- ${text} --}}`;
}

function put(template: string, at: number, text: string): string {
  return template.slice(0, at) + text + template.slice(at);
}

/** Where the pieces after a part end: the last of their marks, else the end of the part. */
function endOfPieces(template: string, part: string, closing: number): number {
  const mark = comment(`after:${part}`);
  const last = template.lastIndexOf(mark);
  return last < 0 ? closing + comment(`/part:${part}`).length : last + mark.length;
}
