import { isJsonObject, own, type Json } from '../json.js';

/** Ids of a list's rows, by position; an empty text where a row has none. Nothing for what is no list. */
export function rowIds(rows: Json | undefined): string[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row) => {
    const id = isJsonObject(row) ? own(row, 'id') : undefined;
    return typeof id === 'string' ? id : '';
  });
}

/** The next free id of a list: `child-3` after `child-1` and `child-2`. Ids once given are not used again below the highest. */
export function nextRowId(rows: Json | undefined, prefix: string): string {
  const numbers = rowIds(rows).map((id) => {
    const number = id.startsWith(`${prefix}-`) ? id.slice(prefix.length + 1) : '';
    return /^\d{1,9}$/.test(number) ? Number(number) : 0;
  });
  return `${prefix}-${Math.max(0, ...numbers) + 1}`;
}
