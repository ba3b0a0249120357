import { evaluateCondition } from '../../answers/evaluate-condition.js';
import { pointerBelow, pointerOf, readPointer } from '../../answers/pointer.js';
import { rowIds } from '../../answers/row-ids.js';
import type { Condition } from '../../definition/condition.js';
import type { Covers } from '../../definition/form-schema.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../json.js';
import { isRowId } from '../format/is-row-id.js';
import type { Fault, KeywordRule, Scene } from '../keyword-rule.js';

/** Lists of a group whose rows name every row of another list, by property name. */
export type CoveringLists = Record<string, Covers & { when?: Condition }>;

/**
 * Every row of another list is named by some row here, by one that may name several. `missing` stands at this list and
 * names the other list's row by id and position; ids that are not well formed are left to the format. Rows of the lists in
 * `or` may name it too: what is not to be had, with its reason.
 */
export const covers: KeywordRule<JsonObject, CoveringLists> = {
  keyword: 'covers',
  takes: 'object',
  codes: { 'covers.missing': 'warning' },
  check: (group, parameter, scene) =>
    Object.entries(parameter)
      .filter(([, { when }]) => when === undefined || evaluateCondition(when, scene.answers, scene.pointer))
      .flatMap(([name, rule]) => {
        const others = (rule.or ?? []).flatMap(({ list, by }) => namedBy(readPointer(scene.answers, list), by));
        return missing(name, rule, [...namedBy(own(group, name), rule.by), ...others], scene);
      }),
};

function namedBy(rows: Json | undefined, by: string): (Json | undefined)[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row) => (isJsonObject(row) ? own(row, by) : undefined)).flat();
}

function missing(name: string, { list, where }: Covers, named: (Json | undefined)[], { answers }: Scene): Fault[] {
  const counts = (index: number) => where === undefined || evaluateCondition(where, answers, pointerBelow(list, index));
  return rowIds(readPointer(answers, list)).flatMap((row, index) =>
    isRowId(row) && counts(index) && !named.includes(row)
      ? [{ at: pointerOf([name]), case: 'missing', params: { list, row, index } }]
      : [],
  );
}
