/** Characters that steer text but are never drawn (default ignorable code points that shaping may meet). */
const ignorable =
  /[\u00AD\u034F\u061C\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E0FFF}]/u;
const allIgnorable = new RegExp(ignorable.source, 'gu');

/** Whether a code point needs no glyph. */
export const isIgnorable = (codePoint: number): boolean => ignorable.test(String.fromCodePoint(codePoint));

/** The text without the characters that are never drawn. */
export const withoutIgnorable = (text: string): string => text.replace(allIgnorable, '');
