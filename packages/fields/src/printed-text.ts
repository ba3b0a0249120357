import type { BlockNode, ParagraphNode, TextNode } from '@kinform/documents';
import { cleanText } from '@kinform/documents/clean-text';
import type { Json } from '@kinform/engine';

/** An answer in words without knowing its question: what was typed, a number's digits, a list's parts. */
export function plainText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return partsInOneLine(value);
  if (typeof value === 'object') return partsInOneLine(Object.values(value));
  return cleanText(String(value));
}

function partsInOneLine(parts: (Json | undefined)[]): string {
  return parts
    .map(plainText)
    .filter((part) => part !== '')
    .join(', ');
}

/** The text as one line: line feeds become spaces. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** A text node that holds these words. */
export function textNode(words: string): TextNode {
  return { type: 'text', value: cleanText(words) };
}

/** A paragraph that holds these words. */
export function paragraph(words: string): ParagraphNode {
  return { type: 'paragraph', children: [textNode(words)] };
}

/** One paragraph for every part between empty lines; single line feeds stay inside. */
export function paragraphs(words: string): BlockNode[] {
  return cleanText(words)
    .split(/\n[ ]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.trim()));
}

/** One paragraph for one thing, a list for several. */
export function listed(things: string[]): BlockNode[] {
  if (things.length < 2) return things.map(paragraph);
  return [{ type: 'list', ordered: false, items: things.map((thing) => [paragraph(thing)]) }];
}
