const sectionPrefix = 'section:';

/**
 * Of the names that a form has, the one that was most likely meant, or undefined when none is near: one that differs in
 * a letter or two; else one that ends alike and shares more of its way (`children.education.school` for
 * `children.school`, also where the whole group moved); else the one that takes the fewest single-letter edits. A
 * section is looked for among sections.
 */
export function nearestTarget(wanted: string, known: readonly string[]): string | undefined {
  const ofKind = known.filter((name) => name.startsWith(sectionPrefix) === wanted.startsWith(sectionPrefix));
  const limit = Math.max(3, Math.floor(wanted.length / 2));
  return misspelt(wanted, ofKind, 2) ?? moved(wanted, ofKind) ?? misspelt(wanted, ofKind, limit);
}

/** The name that takes the fewest edits, so many at most. */
function misspelt(wanted: string, known: readonly string[], most: number): string | undefined {
  let nearest: string | undefined;
  let fewest = most + 1;
  for (const name of known) {
    if (Math.abs(wanted.length - name.length) >= fewest) continue;
    const edits = editsBetween(wanted, name);
    if (edits < fewest) [nearest, fewest] = [name, edits];
  }
  return nearest;
}

/** The name whose last part is the same, and another on the way too, or which is the only one to end so. */
function moved(wanted: string, known: readonly string[]): string | undefined {
  const from = wanted.split('.');
  const last = from.pop() ?? '';
  const alike = known.filter((name) => name === last || name.endsWith(`.${last}`));
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of alike) {
    const to = name.split('.').slice(0, -1);
    const shared = from.filter((part) => to.includes(part)).length;
    if (shared === 0 && alike.length > 1) continue;
    const unlike = from.length + to.length - 2 * shared + editsBetween(wanted, name) / 1000;
    if (unlike < least) [nearest, least] = [name, unlike];
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
