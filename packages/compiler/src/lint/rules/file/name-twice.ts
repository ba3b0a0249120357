import { isJsonObject, type Json } from '@kinform/engine';
import type { Node } from 'jsonc-parser';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** The same name twice in one group: readers keep the last and lose the first without a word. */
export const nameTwice: LintRule<FileScene> = {
  code: 'file.nameTwice',
  about: 'No group of a file has the same name twice: only the last would count.',
  severity: 'error',
  *check({ file }) {
    if (file.value === undefined || namesWritten(file.text) === namesRead(file.value) || !file.tree) return;
    for (const { name, first, again } of repeatedNames(file.tree)) {
      const { line } = file.position(first.offset);
      yield {
        at: { file: file.path, ...file.position(again.offset) },
        message: `"${name}" stands twice in this group, first in line ${line}; only the last counts.`,
        mend: 'Take one of the two out, or give it another name.',
      };
    }
  },
};

/** How many names stand in a text that is JSON: texts with a colon after them. */
function namesWritten(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
}

/** How many names a value has, in all its groups: fewer than were written where one stood twice. */
function namesRead(value: Json): number {
  if (Array.isArray(value)) return value.reduce<number>((count, entry) => count + namesRead(entry), 0);
  if (!isJsonObject(value)) return 0;
  return Object.values(value).reduce<number>((count, member) => count + 1 + namesRead(member ?? null), 0);
}

function* repeatedNames(node: Node): Generator<{ name: string; first: Node; again: Node }> {
  const seen = new Map<string, Node>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key) {
      const name = String(key.value);
      const first = seen.get(name);
      if (first) yield { name, first, again: key };
      else seen.set(name, key);
    }
    yield* repeatedNames(child);
  }
}
