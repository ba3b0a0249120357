import { evaluateCondition } from '../../answers/evaluate-condition.js';
import { pointerOf, readPointer } from '../../answers/pointer.js';
import { rowIds } from '../../answers/row-ids.js';
import type { Condition } from '../../definition/condition.js';
import type { OnePerRow } from '../../definition/form-schema.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../json.js';
import { isRowId } from '../format/is-row-id.js';
import type { Fault, KeywordRule } from '../keyword-rule.js';

/** Lists of a group that hold one row for each row of another list, by property name. */
export type OnePerRowLists = Record<string, OnePerRow & { when?: Condition }>;

/**
 * One row, and only one, for each row of another list. `missing` stands at the list and names the other list's row by
 * id and position (ids that are not well formed are left to the format); `duplicate` stands at the second row's reference.
 */
export const onePerRow: KeywordRule<JsonObject, OnePerRowLists> = {
  keyword: 'onePerRow',
  takes: 'object',
  codes: { 'onePerRow.missing': 'error', 'onePerRow.duplicate': 'error' },
  check: (group, parameter, { answers, pointer }) =>
    Object.entries(parameter)
      .filter(([, { when }]) => when === undefined || evaluateCondition(when, answers, pointer))
      .flatMap(([name, rule]) => {
        const references = referencesOf(own(group, name), rule.by);
        const wanted = rowIds(readPointer(answers, rule.list));
        return [...missing(name, rule, wanted, references), ...duplicates(name, rule, references)];
      }),
};

function referencesOf(rows: Json | undefined, by: string): (Json | undefined)[] {
  return Array.isArray(rows) ? rows.map((row) => (isJsonObject(row) ? own(row, by) : undefined)) : [];
}

function missing(name: string, { list }: OnePerRow, wanted: string[], references: (Json | undefined)[]): Fault[] {
  return wanted.flatMap((row, index) =>
    !isRowId(row) || references.includes(row)
      ? []
      : [{ at: pointerOf([name]), case: 'missing', params: { list, row, index } }],
  );
}

function duplicates(name: string, { list, by }: OnePerRow, references: (Json | undefined)[]): Fault[] {
  return references.flatMap((row, index) =>
    typeof row === 'string' && isRowId(row) && references.indexOf(row) < index
      ? [{ at: pointerOf([name, index, by]), case: 'duplicate', params: { list, row } }]
      : [],
  );
}
