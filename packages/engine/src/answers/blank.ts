import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** Whether a value is an answer: not missing, not only white space, not an empty list or group. */
export function isAnswered(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (isJsonObject(value)) return Object.values(value).some((member) => isAnswered(member));
  return true;
}

/** A copy of answers without those that are blank. Lists keep every position, so that a place in them stays the same place. */
export function withoutBlanks<T extends JsonObject>(answers: T): T {
  return (answersWithin(answers) ?? {}) as T;
}

/** What is answered in a value; undefined where that is nothing. One pass over everything. */
function answersWithin(value: Json): Json | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(rowOrItem);
  if (!isJsonObject(value)) return isAnswered(value) ? value : undefined;
  let kept: JsonObject | undefined;
  for (const name of Object.keys(value)) {
    const member = value[name];
    const answered = member === undefined ? undefined : answersWithin(member);
    if (answered === undefined) continue;
    kept ??= {};
    // assigning to __proto__ would set the prototype instead of a member
    if (name === '__proto__') Object.defineProperty(kept, name, { value: answered, enumerable: true });
    else kept[name] = answered;
  }
  return kept;
}

function rowOrItem(item: Json): Json {
  return answersWithin(item) ?? (isJsonObject(item) ? {} : item);
}
