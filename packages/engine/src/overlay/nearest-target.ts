const sectionPrefix = 'section:';

/**
 * Of the names that a form has, the one that was most likely meant, or undefined when none is near: one that differs in
 * a letter or two; else one that ends alike and has a group of its way in common (`children.education.school` for
 * `children.school`, also where the whole group moved); else one in the same group that differs in some letters more. A
 * section is looked for among sections. A wrong suggestion is worse than none.
 */
export function nearestTarget(wanted: string, known: readonly string[]): string | undefined {
  const ofKind = known.filter((name) => name.startsWith(sectionPrefix) === wanted.startsWith(sectionPrefix));
  const inReach = Math.min(3, Math.ceil(wanted.length / 3));
  return (
    misspelt(wanted, ofKind, Math.min(2, inReach)) ??
    moved(wanted, ofKind) ??
    misspelt(wanted, ofKind, inReach) ??
    misspelt(wanted, besideIt(wanted, ofKind), Math.floor(wanted.length / 3))
  );
}

/** Names in the same group. */
function besideIt(wanted: string, known: readonly string[]): string[] {
  const group = wanted.slice(0, wanted.lastIndexOf('.') + 1);
  return group === '' ? [] : known.filter((name) => name.startsWith(group) && !name.includes('.', group.length));
}

/** The name that takes the fewest edits, so many at most. */
function misspelt(wanted: string, known: readonly string[], most: number): string | undefined {
  let nearest: string | undefined;
  let fewest = most + 1;
  for (const name of known) {
    const edits = editsBetween(wanted, name, fewest - 1);
    if (edits < fewest) [nearest, fewest] = [name, edits];
  }
  return nearest;
}

/** The name whose last part is the same, and another on the way too; at the top, which has no way, the only one to end so. */
function moved(wanted: string, known: readonly string[]): string | undefined {
  const from = wanted.split('.');
  const last = from.pop() ?? '';
  const alike = known.filter((name) => name === last || name.endsWith(`.${last}`));
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of alike) {
    const to = name.split('.').slice(0, -1);
    const shared = from.filter((part) => to.includes(part)).length;
    if (shared === 0 && (alike.length > 1 || (from.length > 0 && to.length > 0))) continue;
    const unlike = from.length + to.length - 2 * shared + editsBetween(wanted, name, 99) / 1000;
    if (unlike < least) [nearest, least] = [name, unlike];
  }
  return nearest;
}

/** Single-letter edits from one name to another (Levenshtein); more than `most` are not counted to the end. */
function editsBetween(from: string, to: string, most: number): number {
  const start = sharedStart(from, to);
  const end = sharedEnd(from, to, start);
  const [one, other] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  if (Math.abs(one.length - other.length) > most || lettersMissing(one, other) > most) return most + 1;
  return countEdits(one, other, most);
}

function sharedStart(from: string, to: string): number {
  let length = 0;
  while (length < from.length && from.charCodeAt(length) === to.charCodeAt(length)) length += 1;
  return length;
}

function sharedEnd(from: string, to: string, start: number): number {
  const most = Math.min(from.length, to.length) - start;
  let length = 0;
  while (length < most && from.charCodeAt(from.length - 1 - length) === to.charCodeAt(to.length - 1 - length))
    length += 1;
  return length;
}

/** Kinds of letters of one name that the other lacks: each takes an edit at the least. */
function lettersMissing(from: string, to: string): number {
  let missing = lettersOf(from) & ~lettersOf(to);
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count += 1;
  return count;
}

function lettersOf(name: string): number {
  let letters = 0;
  for (let index = 0; index < name.length; index += 1) letters |= 1 << (name.charCodeAt(index) & 31);
  return letters;
}

function countEdits(from: string, to: string, most: number): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const change = from.charCodeAt(row - 1) === to.charCodeAt(column - 1) ? 0 : 1;
      const edits = Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + change);
      here.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    above = here;
  }
  return above[to.length] ?? 0;
}
