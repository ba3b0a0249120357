/** A copy of an object with one more member, placed right after another one. */
export function insertAfter<T>(
  members: Readonly<Record<string, T>>,
  after: string,
  name: string,
  value: T,
): Record<string, T> {
  const copy: Record<string, T> = {};
  for (const [one, member] of Object.entries(members)) {
    copy[one] = member;
    if (one === after) copy[name] = value;
  }
  return copy;
}
