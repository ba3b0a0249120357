import type { Condition } from '../definition/condition.js';
import { isJsonObject, own, type Json, type JsonObject } from '../json.js';

const deepest = 20;

const comparisons: Record<string, (value: Json | undefined) => boolean> = {
  is: (value) => value !== undefined,
  in: (value) => Array.isArray(value) && value.length > 0,
  includes: (value) => value !== undefined,
  answered: (value) => typeof value === 'boolean',
  atLeast: (value) => typeof value === 'number',
  under: (value) => typeof value === 'number',
  sameAs: isPath,
  ageOn: isPath,
};

/** Why a value cannot be read as a condition, in a few words; undefined when it can. */
export function faultOfCondition(value: Condition | Json | undefined, depth = 0): string | undefined {
  if (depth > deepest) return 'is nested too deep';
  if (!isJsonObject(value)) return 'is not a condition';
  const condition: JsonObject = value;
  const [first = '', second] = Object.keys(condition);
  if (second === undefined && ['all', 'any'].includes(first)) return faultOfEach(condition[first], depth);
  if (second === undefined && first === 'not') return faultOfCondition(condition['not'], depth + 1);
  return 'some' in condition ? faultOfSome(condition, depth) : faultOfComparison(condition);
}

function faultOfComparison({ answer, ...said }: JsonObject): string | undefined {
  if (!isPath(answer)) return 'does not name an answer';
  const names = Object.keys(said);
  const odd = names.find((name) => !Object.hasOwn(comparisons, name) || !comparisons[name]?.(said[name]));
  if (odd) return `says "${odd}" in a way that cannot be read`;
  return names.length === 1 || names.includes('ageOn') ? undefined : 'must say one thing of an answer';
}

function faultOfEach(list: Json | undefined, depth: number): string | undefined {
  if (!Array.isArray(list)) return 'is not a list of conditions';
  return list.map((one) => faultOfCondition(one, depth + 1)).find((fault) => fault !== undefined);
}

/** What else can be said of the rows of a list. */
const ofRows: Record<string, (value: Json | undefined) => boolean> = {
  atLeast: (value) => Number.isInteger(value) && Number(value) >= 0,
  share: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  namedBy: isPath,
  naming: isPath,
  inARow: (value) => isPath(value) && !/[./{]/.test(String(value)),
};

function faultOfSome({ some, where, among, ...rest }: JsonObject, depth: number): string | undefined {
  if (!isPath(some)) return 'does not name a list';
  if (Object.entries(rest).some(([name, value]) => !own(ofRows, name)?.(value))) {
    return 'says more of a list than can be read';
  }
  const conditions = [where, among].filter((one) => one !== undefined);
  return conditions.map((one) => faultOfCondition(one, depth + 1)).find((fault) => fault !== undefined);
}

/** Names with slashes between them; after the name of a list it may go by a reference, `/{childRef}`. */
const path =
  /^(\.\.\/)*\/?[A-Za-z][A-Za-z0-9]*(\/([A-Za-z][A-Za-z0-9]*|\{(\.\.\/)*\/?[A-Za-z][A-Za-z0-9]*(\/[A-Za-z][A-Za-z0-9]*)*\}\/[A-Za-z][A-Za-z0-9]*))*$/;

function isPath(value: Json | undefined): boolean {
  return typeof value === 'string' && path.test(value);
}
