import { answersRead } from '@kinform/engine';
import type { FormSchema, ResolvedForm } from '@kinform/engine';

function readings(schema: FormSchema, group: string): string[] {
  const conditions = [schema.showWhen, schema.requiredWhen].filter((one) => one !== undefined);
  const lists = [schema.reference, schema.items?.reference, schema.onePerRow, schema.covers].flatMap((one) =>
    one ? [one.list] : [],
  );
  return [
    ...conditions.flatMap((one) => answersRead(one, group)),
    ...lists.map((list) => list.slice(1).replaceAll('/', '.')),
  ];
}

function collect(schema: FormSchema, group: string, into: [reads: string, question: string][]): void {
  const holder = schema.properties ? schema : schema.items;
  for (const [name, inner] of Object.entries(holder?.properties ?? {})) {
    const id = group === '' ? name : `${group}.${name}`;
    for (const read of readings(inner, group)) into.push([read, id]);
    collect(inner, id, into);
  }
}

const overlap = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** Which questions look different when an answer changes: known once for a form, asked at every keystroke. */
export class Dependencies {
  #readings: [reads: string, question: string][] = [];
  #known = new Map<string, ReadonlySet<string>>();

  constructor(form: ResolvedForm) {
    collect(form.schema, '', this.#readings);
  }

  /** Ids of the questions that an answer to this question can show, hide, require or rename; through others too. */
  of(question: string): ReadonlySet<string> {
    const known = this.#known.get(question);
    if (known) return known;
    const affected = new Set<string>();
    const changed = [question];
    for (let next = changed.pop(); next !== undefined; next = changed.pop()) {
      for (const [reads, reader] of this.#readings) {
        if (affected.has(reader) || !overlap(reads, next)) continue;
        affected.add(reader);
        changed.push(reader);
      }
    }
    this.#known.set(question, affected);
    return affected;
  }
}
