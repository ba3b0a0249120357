import { isAnswered } from '../../answers/blank.js';
import { pointerParts } from '../../answers/pointer.js';
import { isJsonObject, type Json } from '../../json.js';

/** Names of groups and questions, and places of rows and items, from the top of the answers. */
export type Way = readonly (string | number)[];

/** Where an answer of the record came from; `code` and `becomes` where a code was mapped on the way. */
export interface Origin {
  from: string;
  code?: Json;
  becomes?: Json;
}

/** One answered value on its way from version to version. */
export interface TravellingAnswer {
  way: Way;
  value: Json;
  /** Several for a joined text; none for what a migration filled in. */
  origins: readonly Origin[];
  /** What happened to it beside being moved. */
  was?: 'split' | 'joined';
  /** Why a migration filled it in. */
  filledIn?: string;
}

/** Every answered value of a tree of answers with the way to it; groups, lists and blanks are none. */
export function answeredLeaves(value: Json | undefined, way: Way = []): { way: Way; value: Json }[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => answeredLeaves(item, [...way, index]));
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([name, member]) => answeredLeaves(member, [...way, name]));
  }
  return isAnswered(value) ? [{ way, value }] : [];
}

/** Names on a way, without rows and items: the parts of the question's id. */
export function namesOn(way: Way): string[] {
  return way.filter((part) => typeof part === 'string');
}

/** The way that a JSON Pointer names; parts of digits alone are places in lists, since no question has such a name. */
export function wayOf(pointer: string): Way {
  return pointerParts(pointer).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
