/** A copy of an object with one more member, placed right after another one. */
export function insertAfter<T>(
  members: Readonly<Record<string, T>>,
  after: string,
  name: string,
  value: T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([one, member]): [string, T][] =>
      one === after
        ? [
            [one, member],
            [name, value],
          ]
        : [[one, member]],
    ),
  );
}
