import type { Json, JsonObject } from '../json.js';
import { canonicalOnce } from './settled.js';

/** Quotes, backslashes, control characters and halves of surrogate pairs: all that JSON does not write as it is. */
const special = /["\\\p{Cc}\p{Cs}]/u;

/**
 * JSON in the one form that RFC 8785 allows: names in order of their UTF-16 units, no white space, numbers and strings
 * as ECMAScript writes them. Members that are undefined are left out. Throws on numbers that JSON cannot hold.
 */
export function canonicalJson(value: Json): string {
  return write(value, new Map());
}

/** Names come again and again in a form, so each is quoted once. */
function write(value: Json, names: Map<string, string>): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return writeList(value, names);
  return canonicalOnce(value, (object) => writeObject(object, names));
}

function writeList(list: readonly Json[], names: Map<string, string>): string {
  let text = '[';
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) text += ',';
    text += write(list[index] as Json, names);
  }
  return `${text}]`;
}

function writeObject(object: JsonObject, names: Map<string, string>): string {
  let text = '';
  for (const name of sorted(Object.keys(object))) {
    const member = object[name];
    if (member === undefined) continue;
    text += (text === '' ? '' : ',') + nameOf(name, names) + write(member, names);
  }
  return `{${text}}`;
}

function nameOf(name: string, names: Map<string, string>): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const written = `${quoted(name)}:`;
  names.set(name, written);
  return written;
}

function quoted(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`JSON cannot hold the number ${value}. Give a finite number.`);
  return JSON.stringify(value);
}

/** Short lists of names are the rule, and are sorted soonest by putting each in its place. */
function sorted(names: string[]): string[] {
  if (names.length > 12) return names.sort();
  for (let index = 1; index < names.length; index += 1) {
    const name = names[index] as string;
    let place = index;
    while (place > 0 && (names[place - 1] as string) > name) {
      names[place] = names[place - 1] as string;
      place -= 1;
    }
    names[place] = name;
  }
  return names;
}
