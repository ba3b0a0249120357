import { isAnswered, withoutBlanks } from '../../answers/blank.js';
import { pointerBelow, pointerOf } from '../../answers/pointer.js';
import type { FormRecord } from '../../answers/record.js';
import { rowNameAt } from '../../answers/row-name.js';
import { fieldTypeOf } from '../../definition/field-type-of.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { childId } from '../../definition/question-ids.js';
import type { ResolvedForm } from '../../definition/resolved-form.js';
import { inAskingOrder } from '../../findings/in-asking-order.js';
import { isJsonObject, own, sameJson, type Json, type JsonObject } from '../../json.js';
import type { Change } from './change.js';
import { matchRows, type MatchedRow } from './match-rows.js';

type ComparedRecord = Pick<FormRecord, 'form' | 'formVersion' | 'answers' | 'locale'>;

/** What comparing may know wherever it is. */
interface Comparison {
  resolved: ResolvedForm;
  locale: string;
  before: JsonObject;
  now: JsonObject;
}

/** A question in both records. */
interface Spot {
  question: string;
  schema: FormSchema | undefined;
  /** JSON Pointers into the first and the second record. */
  was: string;
  path: string;
  rows: string[];
}

/** Answers that are one thing, though they have parts: nobody compares a picture by its bytes. */
const whole = ['file', 'drawing'];

/**
 * What changed from one record to another, question by question, in the order in which they are asked. Rows are the
 * same by their ids, wherever they stand; blank answers count as none; the order of codes in a list does not count.
 * Both records are of the version given: throws otherwise, so migrate the older one first.
 */
export function compareRecords(a: ComparedRecord, b: ComparedRecord, resolved: ResolvedForm): Change[] {
  for (const { form, formVersion } of [a, b]) {
    if (form === resolved.form && formVersion === resolved.version) continue;
    throw new Error(
      `The record is of ${form} ${formVersion}, not of ${resolved.form} ${resolved.version}. Migrate it first, or give the form that it is of.`,
    );
  }
  const comparison: Comparison = {
    resolved,
    locale: b.locale,
    before: withoutBlanks(a.answers),
    now: withoutBlanks(b.answers),
  };
  const top: Spot = { question: '', schema: resolved.schema, was: '', path: '', rows: [] };
  return inAskingOrder(resolved, compareGroup(comparison, top, comparison.before, comparison.now));
}

function compareGroup(comparison: Comparison, spot: Spot, before: JsonObject = {}, now: JsonObject = {}): Change[] {
  const properties = spot.schema?.properties ?? {};
  const names = new Set([...Object.keys(properties), ...Object.keys(before), ...Object.keys(now)]);
  return [...names].flatMap((name) => {
    const schema = own(properties, name);
    const inside: Spot = {
      question: childId(spot.question, name),
      schema,
      was: pointerBelow(spot.was, name),
      path: pointerBelow(spot.path, name),
      rows: spot.rows,
    };
    return compareAnswer(comparison, inside, own(before, name), own(now, name));
  });
}

function compareAnswer(comparison: Comparison, spot: Spot, before: Json | undefined, now: Json | undefined): Change[] {
  const { schema } = spot;
  if (schema?.items?.properties && isListOrNothing(before) && isListOrNothing(now)) {
    return compareRows(comparison, spot, { before: before ?? [], now: now ?? [] });
  }
  if (isOpened(schema) && isGroupOrNothing(before) && isGroupOrNothing(now)) {
    return compareGroup(comparison, spot, before, now);
  }
  return isSame(before, now, schema) ? [] : [changeOf(comparison, spot, before, now)];
}

/** Whether what is in a group is compared, question by question. */
function isOpened(schema: FormSchema | undefined): boolean {
  return schema?.properties !== undefined && !whole.includes(fieldTypeOf(schema));
}

function isListOrNothing(value: Json | undefined): value is Json[] | undefined {
  return value === undefined || Array.isArray(value);
}

function isGroupOrNothing(value: Json | undefined): value is JsonObject | undefined {
  return value === undefined || isJsonObject(value);
}

/** Ids of rows are the form's business, and codes in a list have no order. */
function isSame(before: Json | undefined, now: Json | undefined, schema: FormSchema | undefined): boolean {
  if (schema?.format === 'row-id') return true;
  if (!Array.isArray(before) || !Array.isArray(now) || schema?.items === undefined) return sameJson(before, now);
  const has = (list: Json[], item: Json): boolean => list.some((one) => sameJson(one, item));
  return before.length === now.length && before.every((one) => has(now, one)) && now.every((one) => has(before, one));
}

function changeOf(comparison: Comparison, spot: Spot, from: Json | undefined, to: Json | undefined): Change {
  const kind = !isAnswered(from) ? 'answered' : !isAnswered(to) ? 'cleared' : 'changed';
  const by = difference(from, to, spot.schema);
  return {
    ...headOf(comparison, spot),
    kind,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(by === undefined ? {} : { by }),
  };
}

function headOf({ resolved }: Comparison, { question, path, was, rows }: Spot): Omit<Change, 'kind'> {
  const section = own(resolved.questions, question)?.section ?? '';
  return { question, section, path, ...(was === path ? {} : { was }), rows };
}

/** Numbers, and the codes of a scale that are written as numbers. */
function difference(from: Json | undefined, to: Json | undefined, schema: FormSchema | undefined): number | undefined {
  const [one, other] = [from, to].map((value) => {
    const isCode = typeof value === 'string' && schema?.enum !== undefined && /^-?\d+(\.\d+)?$/.test(value);
    return typeof value === 'number' || isCode ? Number(value) : undefined;
  });
  return one === undefined || other === undefined ? undefined : other - one;
}

function compareRows(comparison: Comparison, spot: Spot, rows: { before: Json[]; now: Json[] }): Change[] {
  const naming = spot.schema?.rowName ?? spot.schema?.items?.rowName ?? [];
  return matchRows(rows.before, rows.now, naming).flatMap((row) => compareRow(comparison, spot, row, rows));
}

function compareRow(
  comparison: Comparison,
  list: Spot,
  { before, now, moved }: MatchedRow,
  rows: { before: Json[]; now: Json[] },
): Change[] {
  const was = pointerBelow(list.was, before ?? now ?? 0);
  const path = now === undefined ? was : pointerBelow(list.path, now);
  const spot: Spot = {
    question: list.question,
    schema: list.schema?.items,
    was: before === undefined ? path : was,
    path,
    rows: [...list.rows, nameOf(comparison, list, before, now)],
  };
  const head = headOf(comparison, spot);
  const [from, to] = [before, now].map((place, side) =>
    place === undefined ? undefined : rows[side === 0 ? 'before' : 'now'][place],
  );
  if (from === undefined) return [{ ...head, kind: 'row.added', ...(to === undefined ? {} : { to }) }];
  if (to === undefined) return [{ ...head, kind: 'row.removed', from }];
  const inside = isJsonObject(from) && isJsonObject(to) ? compareGroup(comparison, spot, from, to) : [];
  return [...(moved ? [{ ...head, kind: 'row.moved' as const }] : []), ...inside];
}

/** What a row is called now; where it is gone, what it was called. */
function nameOf(
  { resolved, locale, before: a, now: b }: Comparison,
  list: Spot,
  before?: number,
  now?: number,
): string {
  const name =
    now === undefined
      ? rowNameAt(resolved, a, list.was, before ?? 0, locale)
      : rowNameAt(resolved, b, list.path, now, locale);
  return name ?? pointerOf([now ?? before ?? 0]);
}
