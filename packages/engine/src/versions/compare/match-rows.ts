import { isJsonObject, own, type Json } from '../../json.js';
import { canonicalJson } from '../../digest/canonical-json.js';
import { isAnswered, withoutBlanks } from '../../answers/blank.js';

/** Places of the same row in two lists; undefined in the list that does not have it. */
export interface MatchedRow {
  before?: number;
  now?: number;
  /** Whether it stands elsewhere among the rows that both have. */
  moved: boolean;
}

/** Matches rows by their ids; rows without one by the answers that name them, and where these say nothing by their place. */
export function matchRows(before: readonly Json[], now: readonly Json[], naming: readonly string[]): MatchedRow[] {
  const places = new Map(keysOf(before, naming).map((key, index) => [key, index]));
  const met = new Set<string>();
  const rows = keysOf(now, naming).map((key, index): MatchedRow => {
    met.add(key);
    const place = places.get(key);
    return { ...(place === undefined ? {} : { before: place }), now: index, moved: false };
  });
  const common = rows.flatMap((row) => (row.before === undefined ? [] : [row.before]));
  const still = new Set(longestRising(common));
  const gone = [...places].filter(([key]) => !met.has(key)).map(([, index]) => ({ before: index, moved: false }));
  return [...rows.map((row) => ({ ...row, moved: row.before !== undefined && !still.has(row.before) })), ...gone];
}

/** A key for each row; the same key a second time counts on, so that none is lost. */
function keysOf(rows: readonly Json[], naming: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row, index) => {
    const key = keyOf(row, naming) ?? `place ${index}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} ${times}`;
  });
}

function keyOf(row: Json, naming: readonly string[]): string | undefined {
  if (!isJsonObject(row)) return undefined;
  const id = own(row, 'id');
  if (typeof id === 'string' && id !== '') return `id ${id}`;
  const named = naming.map((name) => own(row, name) ?? null);
  return named.some(isAnswered) ? `name ${canonicalJson(withoutBlanks({ named }))}` : undefined;
}

/** The longest run of numbers that rise, in order: rows outside it are those that moved. */
function longestRising(numbers: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const before = runs.filter((run) => (run.at(-1) ?? -1) < number);
    const longest = before.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, number]);
  }
  return runs.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
}
