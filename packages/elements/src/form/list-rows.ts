import { isJsonObject } from '@kinform/engine';
import type { Json, JsonObject } from '@kinform/engine';

/** The rows of a list answer; none where the answer is no list. */
export function rowsOf(answer: Json | undefined): JsonObject[] {
  return Array.isArray(answer) ? answer.filter(isJsonObject) : [];
}

/** What ids of a list's rows begin with: the list's name without its plural ending, `children` → `child`. */
export function idStem(list: string): string {
  if (/children$/i.test(list)) return list.slice(0, -3);
  if (list.endsWith('ies')) return `${list.slice(0, -3)}y`;
  if (/(s|x|ch|sh)es$/.test(list)) return list.slice(0, -2);
  return list.endsWith('s') ? list.slice(0, -1) : list;
}

/** Number of the next row of a list: one more than the highest in any id, so that no id is given twice. */
export function nextNumber(rows: JsonObject[], highest = 0): number {
  const numbers = rows.map(({ id }) => (typeof id === 'string' ? Number(/-(\d{1,9})$/.exec(id)?.[1] ?? 0) : 0));
  return Math.max(highest, ...numbers) + 1;
}

/** The rows with one moved; the same rows when either place does not exist. */
export function moved<T>(rows: readonly T[], from: number, to: number): T[] {
  const next = [...rows];
  if (from < 0 || to < 0 || from >= rows.length || to >= rows.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
