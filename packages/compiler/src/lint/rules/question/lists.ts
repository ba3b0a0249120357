import { isJsonObject, type FormSchema } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import { within, type Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import type { Origins } from '../../resolve/origins.js';
import { allQuestions, questionAt } from '../../resolve/question-index.js';

interface Naming {
  id: string;
  keyword: 'reference' | 'onePerRow' | 'covers' | 'consentGiven';
  list: string;
  /** Name of the answer in each row here that names a row there. */
  by?: string;
  /** The list that has those rows. */
  rows?: FormSchema;
  /** What names the answer, within the keyword. */
  member: string;
  /** Another naming looks at the list. */
  listSeen?: true;
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
      if (!naming.listSeen) yield* listFaults(form, naming, names);
      yield* byFaults(naming);
    }
  },
};

const wayTo = (id: string): string => `/${id.replaceAll('.', '/')}`;

function* namings({ origins }: FormCase, form: FormSchema): Generator<Naming> {
  for (const { id, schema } of allQuestions(form)) {
    const single = schema.reference?.list;
    const several = schema.items?.reference?.list;
    if (single !== undefined)
      yield { id, keyword: 'reference', list: single, member: 'list', at: origins.keyword(id, 'reference') };
    if (several !== undefined) {
      yield { id, keyword: 'reference', list: several, member: 'list', at: origins.keyword(`${id}[]`, 'reference') };
    }
    yield* otherNamings(form, id, schema, origins);
    for (const keyword of ['onePerRow', 'covers'] as const) {
      const rule = (schema as Record<string, unknown>)[keyword];
      if (!isJsonObject(rule)) continue;
      const [list, by] = [String(rule['list']), String(rule['by'])];
      yield {
        id,
        keyword,
        list,
        by,
        member: 'by',
        ...(schema.items ? { rows: schema.items } : {}),
        at: origins.keyword(id, keyword),
      };
    }
  }
}

/** Lists besides that `covers` may be answered by, and those in which people consent for children. */
function* otherNamings(
  form: FormSchema,
  id: string,
  { covers, consentGiven }: FormSchema,
  origins: Origins,
): Generator<Naming> {
  const rowsOf = (list: string): { rows?: FormSchema } => {
    const rows = questionAt(form, list.slice(1).replaceAll('/', '.'))?.schema.items;
    return rows ? { rows } : {};
  };
  for (const [index, { list, by }] of (covers?.or ?? []).entries()) {
    const at = origins.keyword(id, 'covers', 'or', index);
    const named = {
      id: list.slice(1).replaceAll('/', '.'),
      keyword: 'covers' as const,
      by,
      member: 'by',
      listSeen: true as const,
      at,
    };
    if (covers) yield { ...named, list: covers.list, ...rowsOf(list) };
  }
  if (!consentGiven) return;
  const { children, by } = consentGiven;
  yield {
    id,
    keyword: 'consentGiven',
    list: children.list,
    member: 'list',
    at: origins.keyword(id, 'consentGiven', 'children'),
  };
  for (const [index, one] of by.entries()) {
    const at = origins.keyword(id, 'consentGiven', 'by', index);
    const named = { id: one.list.slice(1).replaceAll('/', '.'), keyword: 'consentGiven' as const, at };
    yield { ...named, list: children.list, by: one.for, member: 'for', listSeen: true as const, ...rowsOf(one.list) };
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

function* byFaults({ id, keyword, list, by, rows, member, at }: Naming): Generator<Found> {
  if (by === undefined) return;
  const about = { at: within(at, member), question: id };
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
