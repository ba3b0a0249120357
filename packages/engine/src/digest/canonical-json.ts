import type { Json } from '../json.js';

/**
 * JSON in the one form that RFC 8785 allows: names in order of their UTF-16 units, no white space, numbers and strings
 * as ECMAScript writes them. Members that are undefined are left out. Throws on numbers that JSON cannot hold.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.keys(value)
      .sort()
      .flatMap((name) => {
        const member = value[name];
        return member === undefined ? [] : [`${JSON.stringify(name)}:${canonicalJson(member)}`];
      });
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`JSON cannot hold the number ${value}. Give a finite number.`);
  }
  return JSON.stringify(value);
}
