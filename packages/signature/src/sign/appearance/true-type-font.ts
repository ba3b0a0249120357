import { glyphOutlines } from './glyph-outlines.js';
import { isPlainScript } from './plain-scripts.js';
import type { OutlineFont, OutlineStep } from './outline-font.js';
import { readCharacterMap, TrueTypeTables } from './true-type-tables.js';

function shifted(step: OutlineStep, by: number): OutlineStep {
  switch (step[0]) {
    case 'Q':
      return ['Q', step[1] + by, step[2], step[3] + by, step[4]];
    case 'C':
      return ['C', step[1] + by, step[2], step[3] + by, step[4], step[5] + by, step[6]];
    case 'Z':
      return step;
    default:
      return [step[0], step[1] + by, step[2]];
  }
}

/**
 * Outlines from a TrueType file, letter by letter and without kerning. Text is composed (NFC) first. A character that
 * the font lacks, or a script that needs shaping, is an Error: no name is ever drawn with a letter missing.
 */
export function trueTypeOutlineFont(bytes: Uint8Array): OutlineFont {
  const font = new TrueTypeTables(bytes);
  const glyphOf = readCharacterMap(font.table('cmap'));
  const outlineOf = glyphOutlines(font);
  const metrics = font.table('hmtx');
  const metricCount = font.table('hhea').getUint16(34);
  const advance = (glyph: number): number => metrics.getUint16(Math.min(glyph, metricCount - 1) * 4);
  return {
    unitsPerEm: font.table('head').getUint16(18),
    outline: (text) => {
      const composed = text.normalize('NFC');
      if (!isPlainScript(composed)) {
        throw new Error(`"${text}" is in a script that needs shaping: give \`font\` as an OutlineFont that shapes it.`);
      }
      const characters = [...composed];
      const missing = characters.filter((character) => glyphOf(character.codePointAt(0) ?? 0) === 0);
      if (missing.length > 0)
        throw new Error(`The font lacks ${missing.join(' ')}: give a font that has all of "${text}".`);
      let width = 0;
      const steps: OutlineStep[] = [];
      for (const character of characters) {
        const glyph = glyphOf(character.codePointAt(0) ?? 0);
        for (const step of outlineOf(glyph)) steps.push(shifted(step, width));
        width += advance(glyph);
      }
      return { width, steps };
    },
  };
}
