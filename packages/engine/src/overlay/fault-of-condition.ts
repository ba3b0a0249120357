import type { Condition } from '../definition/condition.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';

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
  const names = Object.keys(condition);
  if (names.length === 1 && (names[0] === 'all' || names[0] === 'any')) return faultOfEach(condition[names[0]], depth);
  if (names.length === 1 && names[0] === 'not') return faultOfCondition(condition['not'], depth + 1);
  if ('some' in condition) return faultOfSome(condition, depth);
  if (!isPath(condition['answer'])) return 'does not name an answer';
  const others = names.filter((name) => name !== 'answer');
  const odd = others.find((name) => !Object.hasOwn(comparisons, name) || !comparisons[name]?.(condition[name]));
  if (odd) return `says "${odd}" in a way that cannot be read`;
  return others.length > 0 && (others.length === 1 || others.includes('ageOn'))
    ? undefined
    : 'must say one thing of an answer';
}

function faultOfEach(list: Json | undefined, depth: number): string | undefined {
  if (!Array.isArray(list)) return 'is not a list of conditions';
  return list.map((one) => faultOfCondition(one, depth + 1)).find((fault) => fault !== undefined);
}

function faultOfSome({ some, where, ...rest }: JsonObject, depth: number): string | undefined {
  if (!isPath(some)) return 'does not name a list';
  if (Object.keys(rest).some((name) => name !== 'atLeast')) return 'says more of a list than can be read';
  return where === undefined ? undefined : faultOfCondition(where, depth + 1);
}

function isPath(value: Json | undefined): boolean {
  return typeof value === 'string' && /^(\.\.\/)*\/?[A-Za-z][A-Za-z0-9]*(\/[A-Za-z][A-Za-z0-9]*)*$/.test(value);
}
