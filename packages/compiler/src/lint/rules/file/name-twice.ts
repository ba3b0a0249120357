import type { Node } from 'jsonc-parser';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** The same name twice in one group: readers keep the last and lose the first without a word. */
export const nameTwice: LintRule<FileScene> = {
  code: 'file.nameTwice',
  about: 'No group of a file has the same name twice: only the last would count.',
  severity: 'error',
  *check({ file }) {
    if (!file.tree || !file.isJson) return;
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
