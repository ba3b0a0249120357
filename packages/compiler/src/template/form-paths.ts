import type { FormSchema, ResolvedForm } from '@kinform/engine';

/** One thing that a path of a template can name; list positions are written `*`. */
export interface FormPath {
  /** The way down through the schema: `/children`, then a star for any row, then `/name`. */
  path: string;
  schema: FormSchema;
  kind: 'answer' | 'group' | 'list' | 'row';
  /** Question id; a row has its list's. */
  id: string;
}

const joinId = (id: string, name: string): string => (id === '' ? name : `${id}.${name}`);

function kindOf(schema: FormSchema, field: string | undefined): FormPath['kind'] {
  if (field === 'group') return 'group';
  return field === 'repeating-group' ? 'list' : 'answer';
}

function collect(form: ResolvedForm, schema: FormSchema, path: string, id: string, into: Map<string, FormPath>): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (property.format === 'row-id') continue;
    const inner = { path: `${path}/${name}`, id: joinId(id, name) };
    const kind = kindOf(property, form.questions[inner.id]?.field);
    into.set(inner.path, { ...inner, schema: property, kind });
    const row = property.items;
    if (row?.properties) {
      const rowPath = `${inner.path}/*`;
      into.set(rowPath, { path: rowPath, schema: row, kind: 'row', id: inner.id });
      collect(form, row, rowPath, inner.id, into);
    }
    collect(form, property, inner.path, inner.id, into);
  }
}

/** Everything that a template can name, by path, in the order of the schema. */
export function formPaths(form: ResolvedForm): Map<string, FormPath> {
  const paths = new Map<string, FormPath>();
  collect(form, form.schema, '', '', paths);
  return paths;
}

const answersOf = new WeakMap<ReadonlyMap<string, FormPath>, Map<string, string[]>>();

/** Paths of the single answers at or below a path. */
export function answersBelow(paths: ReadonlyMap<string, FormPath>, path: string): string[] {
  const known = answersOf.get(paths) ?? gatherAnswers(paths);
  answersOf.set(paths, known);
  return known.get(path) ?? [];
}

/** Every answer, under its own path and those of all that is around it. */
function gatherAnswers(paths: ReadonlyMap<string, FormPath>): Map<string, string[]> {
  const below = new Map<string, string[]>();
  for (const { path, kind } of paths.values()) {
    if (kind !== 'answer') continue;
    for (let around = path; around !== ''; around = around.slice(0, around.lastIndexOf('/'))) {
      const gathered = below.get(around);
      if (gathered) gathered.push(path);
      else below.set(around, [path]);
    }
  }
  return below;
}
