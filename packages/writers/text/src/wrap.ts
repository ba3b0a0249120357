/** Width of a character in a fixed-width font: nothing for a combining mark, two for wide East Asian ones and emoji. */
function widthOf(character: string): number {
  if (/\p{Mark}|\u200D|\u200C|\u{FE0F}/u.test(character)) return 0;
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 2
    : 1;
}

/** Columns that a text takes in a fixed-width font. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ +/u)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && columnsOf(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** Lines of at most `width` columns, broken at spaces; a longer word keeps a line of its own, line feeds stay. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trim(), Math.max(width, 1)));
}

/** The text filled with spaces at its end to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
