import { isJsonObject, own, type Json, type JsonObject } from '../json.js';

/** Parts of a JSON Pointer (RFC 6901): `/children/0` gives `children`, `0`; the empty pointer none. */
export function pointerParts(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw notAPointer(pointer);
  const parts = pointer.slice(1).split('/');
  return pointer.includes('~') ? parts.map(unescapePart) : parts;
}

function notAPointer(pointer: string): Error {
  return new Error(`"${pointer}" is not a JSON Pointer. Start it with a slash.`);
}

function unescapePart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** JSON Pointer of parts (RFC 6901). */
export function pointerOf(parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${escapePart(part)}`).join('');
}

function escapePart(part: string | number): string {
  return typeof part === 'number' || !/[~/]/.test(part)
    ? String(part)
    : part.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** JSON Pointer of something inside another. */
export function pointerBelow(pointer: string, part: string | number): string {
  return `${pointer}/${escapePart(part)}`;
}

/** What a pointer names, or undefined; only own members and places in lists, never what a prototype holds. */
export function readPointer(value: Json | undefined, pointer: string): Json | undefined {
  if (pointer.includes('~')) return pointerParts(pointer).reduce(stepInto, value);
  if (pointer !== '' && !pointer.startsWith('/')) throw notAPointer(pointer);
  // conditions read answers all the time, so the common pointer is read without taking it apart first
  let here = value;
  for (let start = 1; start <= pointer.length && here !== undefined;) {
    const slash = pointer.indexOf('/', start);
    const end = slash < 0 ? pointer.length : slash;
    here = stepInto(here, pointer.slice(start, end));
    start = end + 1;
  }
  return here;
}

function stepInto(value: Json | undefined, part: string): Json | undefined {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(part) ? value[Number(part)] : undefined;
  return isJsonObject(value) ? own(value, part) : undefined;
}

/**
 * A copy of answers with one value written or, where it is undefined, taken away; everything off the path is shared
 * with the original. Groups on the way are made where they are missing; so is the next row of a list. Throws on names
 * that reach a prototype and on places that a list does not have.
 */
export function writePointer(answers: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const written = write(answers, pointerParts(pointer), value, pointer);
  if (!isJsonObject(written)) throw new Error('Answers are a group. Give a pointer to one of them.');
  return written;
}

function write(here: Json | undefined, parts: string[], value: Json | undefined, pointer: string): Json | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  if (Array.isArray(here)) return writePlace(here, part, rest, value, pointer);
  if (part === '__proto__' || part === 'constructor' || part === 'prototype') {
    throw new Error(`"${pointer}" reaches the prototype of every object. Give the answer another name.`);
  }
  const { [part]: former, ...others } = isJsonObject(here) ? here : {};
  const next = write(Object.hasOwn(isJsonObject(here) ? here : {}, part) ? former : undefined, rest, value, pointer);
  if (next === undefined) return others;
  return isJsonObject(here) && Object.hasOwn(here, part) ? { ...here, [part]: next } : { ...others, [part]: next };
}

function writePlace(list: Json[], part: string, rest: string[], value: Json | undefined, pointer: string): Json[] {
  const index = /^(0|[1-9]\d*)$/.test(part) ? Number(part) : -1;
  if (index < 0 || index > list.length) throw new Error(`"${pointer}" names a place that its list does not have.`);
  const next = write(list[index], rest, value, pointer);
  if (next === undefined) return list.filter((_, place) => place !== index);
  return [...list.slice(0, index), next, ...list.slice(index + 1)];
}
