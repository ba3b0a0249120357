import { isAnswered } from '../../answers/blank.js';
import { answerAt, pointerOfPath } from '../../answers/evaluate-condition.js';
import { pointerBelow, pointerOf, pointerParts, readPointer } from '../../answers/pointer.js';
import { rowIds } from '../../answers/row-ids.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../json.js';
import type { ChildsVoice } from '../../definition/prose-checks.js';
import type { Scene } from '../keyword-rule.js';

/** A text of a record, with its JSON Pointer. */
export interface PlacedText {
  at: string;
  text: string;
}

/** The row of a list that a text stands in, as wording names rows. */
export interface NamedRow {
  list: string;
  row?: string;
  index: number;
}

/** A text of somebody else, with the row that says whose it is. */
export interface OthersText extends PlacedText {
  whose: NamedRow;
}

/** The answer that a path names, as text; empty where it is none. */
export function textAt(path: string, row: JsonObject, { answers, pointer }: Scene): PlacedText {
  const isInside = !/^(\/|\.\.)|\{/.test(path);
  const value = isInside ? readPointer(row, `/${path}`) : answerAt(path, answers, pointer);
  return { at: pointerOfPath(path, pointer), text: typeof value === 'string' && isAnswered(value) ? value : '' };
}

/** The same text of every row before this one in its list that is about another child. */
export function textsOfEarlierRows(
  path: string,
  { child, childList }: ChildsVoice,
  { answers, pointer }: Scene,
): OthersText[] {
  const parts = pointerParts(pointer);
  const place = Number(parts.at(-1));
  const list = pointerOf(parts.slice(0, -1));
  const rows = readPointer(answers, list);
  if (!Array.isArray(rows) || !Number.isInteger(place) || /^(\/|\.\.)|\{/.test(path)) return [];
  const idOf = (row: Json | undefined): Json | undefined =>
    isJsonObject(row) && child !== undefined ? own(row, child) : undefined;
  const here = idOf(rows[place]);
  return rows.slice(0, place).flatMap((row, index) => {
    const at = pointerOf([...parts.slice(0, -1), index, ...path.split('/')]);
    const text = readPointer(row, `/${path}`);
    const id = idOf(row);
    if (id !== undefined && id === here) return [];
    return typeof text === 'string' && isAnswered(text)
      ? [{ at, text, whose: { list, index, ...childOf(id, answers, childList) } }]
      : [];
  });
}

/** A voice is named by the child whose it is. */
function childOf(id: Json | undefined, answers: Json, childList: string | undefined): Partial<NamedRow> {
  if (typeof id !== 'string' || childList === undefined) return {};
  const index = rowIds(readPointer(answers, childList)).indexOf(id);
  return index < 0 ? {} : { list: childList, row: id, index };
}

/** Every text that a path with `*` for the rows of lists names, with the outermost row that it stands in. */
export function textsBelow(path: string, answers: Json): OthersText[] {
  const found: OthersText[] = [];
  const walk = (here: Json | undefined, names: readonly string[], at: string, whose: NamedRow | undefined): void => {
    const [name, ...rest] = names;
    if (name === undefined) {
      if (typeof here === 'string' && isAnswered(here))
        found.push({ at, text: here, whose: whose ?? { list: at, index: 0 } });
    } else if (name === '*') {
      if (!Array.isArray(here)) return;
      here.forEach((row, index) => walk(row, rest, pointerBelow(at, index), whose ?? namedRow(row, at, index)));
    } else walk(isJsonObject(here) ? own(here, name) : undefined, rest, pointerBelow(at, name), whose);
  };
  walk(answers, pointerParts(path), '', undefined);
  return found;
}

function namedRow(row: Json, list: string, index: number): NamedRow {
  const id = isJsonObject(row) ? own(row, 'id') : undefined;
  return { list, index, ...(typeof id === 'string' && { row: id }) };
}
