import type { InlineNode } from '@kinform/documents';

/** The words of inline nodes without their marks, as names and descriptions need them; line breaks become spaces. */
export function plainText(nodes: readonly InlineNode[]): string {
  const words = nodes.map((node) => (node.type === 'text' ? node.value : plainText(node.children)));
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}

/** How many characters a value holds in all its strings: a cheap measure of how much room it will take. */
export function lengthOfText(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, item: unknown) => sum + lengthOfText(item), 0);
}
