import { isJsonObject, type FormSchema } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import { within, type Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions, questionAt } from '../../resolve/question-index.js';

interface Naming {
  id: string;
  keyword: 'reference' | 'onePerRow' | 'covers';
  list: string;
  /** Name of the answer in each row here that names a row there. */
  by?: string;
  /** The list that has those rows. */
  rows?: FormSchema;
  at: Place;
}

/** An answer that names rows of a list which does not exist, or whose rows cannot be named. */
export const lists: LintRule<FormCase> = {
  code: 'list.unknown',
  about: 'Every list whose rows are named by answers exists, and its rows have an id.',
  severity: 'error',
  *check(one) {
    const form = one.resolved?.schema;
    if (!form) return;
    const names = [...allQuestions(form)].filter(({ schema }) => schema.type === 'array').map(({ id }) => wayTo(id));
    for (const naming of namings(one, form)) {
      yield* listFaults(form, naming, names);
      yield* byFaults(naming);
    }
  },
};

const wayTo = (id: string): string => `/${id.replaceAll('.', '/')}`;

function* namings({ origins }: FormCase, form: FormSchema): Generator<Naming> {
  for (const { id, schema } of allQuestions(form)) {
    const single = schema.reference?.list;
    const several = schema.items?.reference?.list;
    if (single !== undefined) yield { id, keyword: 'reference', list: single, at: origins.keyword(id, 'reference') };
    if (several !== undefined) {
      yield { id, keyword: 'reference', list: several, at: origins.keyword(`${id}[]`, 'reference') };
    }
    for (const keyword of ['onePerRow', 'covers'] as const) {
      const rule = (schema as Record<string, unknown>)[keyword];
      if (!isJsonObject(rule)) continue;
      const [list, by] = [String(rule['list']), String(rule['by'])];
      yield {
        id,
        keyword,
        list,
        by,
        ...(schema.items ? { rows: schema.items } : {}),
        at: origins.keyword(id, keyword),
      };
    }
  }
}

function* listFaults(form: FormSchema, { id, list, at }: Naming, names: readonly string[]): Generator<Found> {
  const about = { at: within(at, 'list'), question: id };
  const found = questionAt(form, list.slice(1).replaceAll('/', '.'));
  if (!found || found.around.some(({ items }) => items !== undefined)) {
    const near = nearestOf(list, names);
    const why = found ? 'stands inside another list, so its rows cannot be named' : 'does not exist';
    yield {
      ...about,
      message: `The list "${list}" ${why}.`,
      mend: near ? `Write "${near}" instead.` : 'Name a list of the form, from the top.',
    };
  } else if (found.schema.type !== 'array' || !found.schema.items?.properties) {
    yield {
      ...about,
      message: `"${list}" is not a list of rows.`,
      mend: 'Name a list whose rows are groups, such as "/children".',
    };
  } else if (found.schema.items.properties['id']?.format !== 'row-id') {
    yield {
      ...about,
      message: `The rows of "${list}" have no id, so none of them can be named.`,
      mend: 'Give each row "id": { "type": "string", "format": "row-id" }, and require it.',
    };
  }
}

function memberOf(group: FormSchema | undefined, name: string): FormSchema | undefined {
  const properties = group?.properties ?? {};
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function* byFaults({ id, keyword, list, by, rows, at }: Naming): Generator<Found> {
  if (by === undefined) return;
  const about = { at: within(at, 'by'), question: id };
  const answer = memberOf(rows, by);
  const target = answer && (answer.reference ?? answer.items?.reference)?.list;
  if (!answer) {
    const near = nearestOf(by, Object.keys(rows?.properties ?? {}));
    const mend = near ? `Write "${near}" instead.` : 'Name the answer of each row that names a row of the other list.';
    yield { ...about, message: `The rows of "${id}" have no answer "${by}".`, mend };
  } else if (target !== list) {
    const what = target === undefined ? 'names no row' : `names rows of "${target}"`;
    const mend = `Give "${by}" "reference": { "list": "${list}" }, so that "${keyword}" can follow it.`;
    yield { ...about, message: `"${by}" ${what}, not of "${list}".`, mend };
  }
}
