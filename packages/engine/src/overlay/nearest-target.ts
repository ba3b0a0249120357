/** The known name that takes the fewest single-letter edits to reach (Levenshtein), or undefined when none is close. */
export function nearestTarget(wanted: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.max(3, Math.floor(wanted.length / 2)) + 1;
  for (const name of known) {
    const edits = editsBetween(wanted, name);
    if (edits < fewest) {
      fewest = edits;
      nearest = name;
    }
  }
  return nearest;
}

function editsBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      here.push(Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + change));
    }
    above = here;
  }
  return above[to.length] ?? 0;
}
