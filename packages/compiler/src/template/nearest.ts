/** Steps of adding, leaving out, changing or swapping characters that lead from one word to another. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_unused, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column += 1) {
      const change = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = swapped ? at(row - 2, column - 2) + 1 : Infinity;
      rows[row]?.push(Math.min(change, swap, at(row - 1, column) + 1, at(row, column - 1) + 1));
    }
  }
  return at(a.length, b.length);
}

/** Of the names that exist, the one that was most likely meant; undefined where none is near. */
export function nearestOf(wanted: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const steps = distance(wanted, name);
    if (steps < least) [nearest, least] = [name, steps];
  }
  return nearest;
}

/**
 * Of the codes that exist, the one that was most likely meant: no other is as near, and more than a number is different
 * (`step-22` may be `step-2`; `ring-5` is not `ring-0`). Undefined where that cannot be said.
 */
export function nearestCode(wanted: string, codes: readonly string[]): string | undefined {
  const near = nearestOf(wanted, codes);
  if (near === undefined || withoutDigits(near) === withoutDigits(wanted)) return undefined;
  const isRival = codes.some((code) => code !== near && distance(wanted, code) === distance(wanted, near));
  return isRival ? undefined : near;
}

const withoutDigits = (code: string): string => code.replace(/\d/g, '#');
