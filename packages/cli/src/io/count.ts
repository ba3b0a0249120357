/** A number with its noun: `1 orphan`, `2 orphans`. */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
