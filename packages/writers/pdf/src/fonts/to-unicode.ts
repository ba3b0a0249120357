import type { UsedGlyph } from './font-use.js';

/** Most entries that one bfchar section may hold (Adobe Technical Note 5014). */
const SECTION = 100;

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');

/** A ToUnicode CMap for the codes of one font (ISO 32000-1, 9.10.3). */
export function toUnicodeMap(used: readonly UsedGlyph[]): string {
  const entries = used.flatMap(({ text }, code) => (text ? [`<${hex(code)}> <${utf16(text)}>`] : []));
  const sections: string[] = [];
  for (let at = 0; at < entries.length; at += SECTION) {
    const section = entries.slice(at, at + SECTION);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
