import { describe, expect, it } from 'vitest';
import { nodeFonts } from '../node-fonts.js';
import { FontSet } from './font-set.js';
import { LineFiller } from './lines.js';
import { cutIntoPieces } from './pieces.js';
import { Shaper } from './shaper.js';

const fonts = await nodeFonts();
const shaperOf = () => new Shaper(new FontSet(fonts));

function textBack(text: string): string {
  const shaper = shaperOf();
  const { parts } = shaper.shape(text, 'regular');
  return parts
    .flatMap(({ use, segments, actual }) =>
      actual !== undefined
        ? [actual]
        : segments
            .flatMap(({ array }) =>
              [...array.matchAll(/<([0-9A-F]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []),
            )
            .map((code) => use.used[parseInt(code, 16)]?.text),
    )
    .join('');
}

describe('shaping', () => {
  it.each(['office', 'Siân', 'Łukasz', 'Gwenllïan', 'Nguyễn', 'क्षत्रिय', 'Ẹ̀kọ́', 'Київ', '“Nain’s”', 'non‑breaking'])(
    'keeps the text of %s',
    (text) => expect(textBack(text)).toBe(text),
  );

  it('draws a ligature as one glyph that stands for all its letters', () => {
    const shaper = shaperOf();
    shaper.shape('ffi', 'regular');
    const [use] = shaper.uses.values();
    expect(use?.used.slice(1).map(({ text }) => text)).toEqual(['ffi']);
  });

  it('kerns', () => {
    const shaper = shaperOf();
    const apart = shaper.shape('A', 'regular').width + shaper.shape('V', 'regular').width;
    expect(shaper.shape('AV', 'regular').width).toBeLessThan(apart);
  });

  it('gives a code of its own to each text that shares a glyph', () => {
    const shaper = shaperOf();
    shaper.shape(' ', 'regular');
    shaper.shape('\u00A0', 'regular');
    const [use] = shaper.uses.values();
    expect(use?.used.map(({ text }) => text)).toContain('\u00A0');
  });
});

describe('lines', () => {
  const linesOf = (text: string, width: number) => {
    const shaper = shaperOf();
    const pieces = cutIntoPieces([{ text, style: 'regular' }], shaper);
    return new LineFiller(shaper, 10, width)
      .fill(pieces)
      .map((line) => line.pieces.map((piece) => piece.text).join(''));
  };

  it('end after a hyphen without a space being added', () => {
    expect(linesOf('mam-gu', 30)).toEqual(['mam-', 'gu']);
  });

  it('end where the text has a line feed, with a space between the words for who listens', () => {
    expect(linesOf('one\ntwo', 200)).toEqual(['one ', 'two']);
  });

  it('cut a word that is wider than the line', () => {
    const lines = linesOf('Llanfairpwllgwyngyll', 40);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Llanfairpwllgwyngyll');
  });
});
