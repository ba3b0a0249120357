import { type FormSchema } from '@kinform/engine';
import { childId, parentId } from '@kinform/engine/definition';
import { questionAt } from '../resolve/question-index.js';

/**
 * What a path names: a question by its id, nothing, or something inside a list, which a path enters only by an answer
 * that names one of its rows; `unreferenced` where that answer does not.
 */
export type NamedAnswer =
  | { kind: 'question'; id: string; schema: FormSchema }
  | { kind: 'missing'; id: string }
  | { kind: 'outside'; list: string }
  | { kind: 'unreferenced'; list: string; by: string };

/**
 * What a path names, read from the group (or list, for its rows) with an id: `name` beside it, `../name` one group up,
 * `/name` from the top. A row's own list may be entered from within, another by a reference: `/children/{childRef}/name`.
 */
export function namedAnswer(schema: FormSchema, path: string, group: string): NamedAnswer {
  const { from, names } = start(path, group);
  let id = from;
  for (const [index, name] of names.entries()) {
    if (name.startsWith('{')) {
      const by = name.slice(1, -1);
      if (!isReferenceTo(id, namedAnswer(schema, by, group))) return { kind: 'unreferenced', list: id, by };
      continue;
    }
    id = childId(id, name);
    const found = questionAt(schema, id);
    if (!found) return { kind: 'missing', id };
    const last = index === names.length - 1;
    if (!last && found.schema.items && !names[index + 1]?.startsWith('{')) return { kind: 'outside', list: id };
    if (last) return { kind: 'question', id, schema: found.schema };
  }
  return { kind: 'missing', id };
}

function isReferenceTo(list: string, named: NamedAnswer): boolean {
  return named.kind === 'question' && named.schema.reference?.list === `/${list.replaceAll('.', '/')}`;
}

/** Id of what a path names, whether it exists or not. */
export function idOfPath(path: string, group: string): string {
  const { from, names } = start(path, group);
  return names.filter((name) => !name.startsWith('{')).reduce(childId, from);
}

/** Paths of the answers that say which rows a path goes by. */
export function referencesIn(path: string): string[] {
  return namesIn(path).flatMap((name) => (name.startsWith('{') ? [name.slice(1, -1)] : []));
}

/** Names and references between the slashes of a path. */
function namesIn(path: string): string[] {
  return path.match(/\{[^{}]*\}|[^/]+/g) ?? [''];
}

function start(path: string, group: string): { from: string; names: string[] } {
  if (path.startsWith('/')) return { from: '', names: namesIn(path) };
  let from = group;
  let rest = path;
  while (rest.startsWith('../')) {
    from = parentId(from);
    rest = rest.slice(3);
  }
  return { from, names: namesIn(rest) };
}
