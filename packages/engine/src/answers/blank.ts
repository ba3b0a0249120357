import { isJsonObject, type Json } from '../json.js';

/** Whether a value is an answer: not missing, not only white space, not an empty list or group. */
export function isAnswered(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (isJsonObject(value)) return Object.values(value).some((member) => isAnswered(member));
  return true;
}

/** A copy of answers without those that are blank. Lists keep every position, so that a place in them stays the same place. */
export function withoutBlanks<T extends Json>(answers: T): T {
  return prune(answers) as T;
}

function prune(value: Json): Json {
  if (Array.isArray(value)) return value.map(prune);
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).flatMap(([name, member]) => {
    if (member === undefined) return [];
    const pruned = prune(member);
    return isAnswered(pruned) ? [[name, pruned] as const] : [];
  });
  return Object.fromEntries(kept);
}
