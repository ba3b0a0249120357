import { MarkupError } from './markup-error.js';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));|&/gu;

function codePoint(digits: string, radix: number, offset: number): string {
  const code = Number.parseInt(digits, radix);
  if (code > 0x10ffff) throw new MarkupError('A character reference points outside Unicode', offset);
  return String.fromCodePoint(code);
}

/** Text with its character references turned into characters; a bare ampersand or an unknown name is refused. */
export function decodeText(raw: string, offset: number): string {
  return raw.replace(REFERENCE, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return codePoint(hex, 16, offset);
    if (decimal !== undefined) return codePoint(decimal, 10, offset);
    const known = name !== undefined && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (known === undefined) throw new MarkupError(`"${whole}" is not a character reference: write &amp;`, offset);
    return known;
  });
}
