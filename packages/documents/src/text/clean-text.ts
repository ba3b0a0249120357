/** Direction embeddings, overrides and isolates: they make text read otherwise than it is stored (Unicode UAX 9). */
const DIRECTION = '\\u202A-\\u202E\\u2066-\\u2069';
/** Controls of C0 and C1 but line feed; line feed is a line break and stays. */
const CONTROLS = '\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F';
/** Characters that show nothing and shape nothing: zero width space, word joiner and its kin, byte order mark. */
const INVISIBLE = '\\u200B\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF';
const UNSHOWN = new RegExp(`[${CONTROLS}${DIRECTION}${INVISIBLE}]`, 'gu');
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Tag characters carry hidden text; only the flags of nations (a black flag, then tags) use them rightly. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F})|[\u{E0000}-\u{E007F}]/gu;

function shown(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}]`;
}

/**
 * Text as a document may hold it: NFC, line feeds for every kind of line end, a space for a tab. What would be
 * invisible or would turn the reading round is shown as what it is, such as `[U+202E]`, and never passed through.
 */
export function cleanText(value: string): string {
  return value
    .replace(/\r\n?|\u0085|\u2028|\u2029/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(UNSHOWN, shown)
    .replace(LONE_SURROGATE, shown)
    .replace(TAGS, (found: string, flag: string | undefined) => flag ?? shown(found))
    .normalize('NFC');
}
