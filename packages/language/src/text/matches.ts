const none: readonly RegExpExecArray[] = [];

/** Every match of a global pattern in a text, in order. A search by hand: `matchAll` makes a new pattern each time, which takes longer than a short text. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (!found) return none;
  const all: RegExpExecArray[] = [];
  for (; found; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex += 1;
  }
  return all;
}
