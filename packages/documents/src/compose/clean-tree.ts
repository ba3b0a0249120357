import type { DocumentTree } from '../nodes/nodes.js';
import { cleanText } from '../text/clean-text.js';

function cleaned<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => cleaned(each)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each)])) as T;
}

/** The tree with every string in it cleaned, whoever printed it; attachments are files and stay as they are. */
export function cleanTree(tree: DocumentTree): DocumentTree {
  const { attachments, ...rest } = tree;
  return { ...cleaned(rest), attachments };
}
