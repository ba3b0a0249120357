import { type FormSchema } from '@kinform/engine';
import { childId, parentId } from '@kinform/engine/definition';
import { questionAt } from '../resolve/question-index.js';

/** What a path names: a question by its id, nothing, or something inside a list, which a path cannot enter. */
export type NamedAnswer =
  | { kind: 'question'; id: string; schema: FormSchema }
  | { kind: 'missing'; id: string }
  | { kind: 'outside'; list: string };

/**
 * What a path names, read from the group (or list, for its rows) with an id: `name` beside it, `../name` one group up,
 * `/name` from the top. A row's own list may be entered only from within.
 */
export function namedAnswer(schema: FormSchema, path: string, group: string): NamedAnswer {
  const { from, names } = start(path, group);
  let id = from;
  for (const [index, name] of names.entries()) {
    id = childId(id, name);
    const found = questionAt(schema, id);
    if (!found) return { kind: 'missing', id };
    const last = index === names.length - 1;
    if (!last && found.schema.items) return { kind: 'outside', list: id };
    if (last) return { kind: 'question', id, schema: found.schema };
  }
  return { kind: 'missing', id };
}

/** Id of what a path names, whether it exists or not. */
export function idOfPath(path: string, group: string): string {
  const { from, names } = start(path, group);
  return names.reduce(childId, from);
}

function start(path: string, group: string): { from: string; names: string[] } {
  if (path.startsWith('/')) return { from: '', names: path.slice(1).split('/') };
  let from = group;
  let rest = path;
  while (rest.startsWith('../')) {
    from = parentId(from);
    rest = rest.slice(3);
  }
  return { from, names: rest.split('/') };
}
