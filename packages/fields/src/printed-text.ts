import type { BlockNode, ParagraphNode, TextNode } from '@kinform/documents';
import type { Json } from '@kinform/engine';

/** Text as documents and answers hold it: whole characters in NFC, line feeds only, no control characters. */
export function wellFormed(text: string): string {
  return (
    text
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .replace(/\t/g, ' ')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // Control characters and the two non-characters that XML forbids.
      .replace(/[^\P{Cc}\n]|[\ufffe\uffff]/gu, '')
      .normalize('NFC')
  );
}

/** An answer in words without knowing its question: what was typed, a number's digits, a list's parts. */
export function plainText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return partsInOneLine(value);
  if (typeof value === 'object') return partsInOneLine(Object.values(value));
  return wellFormed(String(value));
}

function partsInOneLine(parts: (Json | undefined)[]): string {
  return parts
    .map(plainText)
    .filter((part) => part !== '')
    .join(', ');
}

/** The text as one line: line feeds become spaces. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** A text node that holds these words. */
export function textNode(words: string): TextNode {
  return { type: 'text', value: wellFormed(words) };
}

/** A paragraph that holds these words. */
export function paragraph(words: string): ParagraphNode {
  return { type: 'paragraph', children: [textNode(words)] };
}

/** One paragraph for every part between empty lines; single line feeds stay inside. */
export function paragraphs(words: string): BlockNode[] {
  return wellFormed(words)
    .split(/\n[ ]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.trim()));
}

/** One paragraph for one thing, a list for several. */
export function listed(things: string[]): BlockNode[] {
  if (things.length < 2) return things.map(paragraph);
  return [{ type: 'list', ordered: false, items: things.map((thing) => [paragraph(thing)]) }];
}
