/**
 * Thrown when a text holds a character that XML 1.0 cannot carry (clause 2.2, production 2): a C0 control other than
 * tab and line feed, half of a surrogate pair, U+FFFE or U+FFFF. Such a character is never dropped or replaced. The
 * message names the character and the place, never the text.
 */
export class UnwritableTextError extends Error {
  override readonly name = 'UnwritableTextError';
  /** As `U+FFFE`. */
  readonly character: string;
  /** Where in the tree, as `children[3].items[0].value[0].children[0].value`. */
  readonly place: string;

  constructor(character: string, place: string) {
    super(`${character} at ${place} cannot be written to a DOCX file. Remove the character from the text.`);
    this.character = character;
    this.place = place;
  }
}

/** Carriage return is legal XML, but every reader turns it into a line feed, so it would not come back as it went in. */
function isWritable(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x09 || codePoint === 0x0a;
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return false;
  return codePoint !== 0xfffe && codePoint !== 0xffff;
}

function checkText(text: string, place: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at += 1;
    if (isWritable(codePoint)) continue;
    throw new UnwritableTextError(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`, place);
  }
}

/** Walks every string of a value, whatever its shape, and throws `UnwritableTextError` at the first that XML cannot carry. */
export function checkWritable(value: unknown, place = ''): void {
  if (typeof value === 'string') return checkText(value, place || 'the text');
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => checkWritable(item, `${place}[${index}]`));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) checkWritable(item, place ? `${place}.${key}` : key);
}
