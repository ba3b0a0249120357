import { latin1 } from '../../pdf/characters.js';
import { PdfName, PdfRef, PdfStream, type PdfDict, type PdfObject } from '../../pdf/objects.js';
import type { PdfFile } from '../../pdf/pdf-file.js';
import { isPlainScript } from './plain-scripts.js';
import { coordinate, type TextFont } from './text-font.js';

interface Candidate {
  readonly ref: PdfRef;
  readonly codes: ReadonlyMap<string, number>;
  readonly widthOf: (code: number) => number;
}

function hexText(hex: string): string {
  const units = hex.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}

function addRange(codes: Map<string, number>, low: number, high: number, text: string): void {
  const start = text.codePointAt(0);
  if (start === undefined || [...text].length !== 1 || high - low > 0xffff) return;
  for (let code = low; code <= high; code += 1) {
    const character = String.fromCodePoint(start + code - low);
    if (!codes.has(character)) codes.set(character, code);
  }
}

const bodies = (cmap: string, section: string): string[] =>
  [...cmap.matchAll(new RegExp(`begin${section}([\\s\\S]*?)end${section}`, 'g'))].map(([, body = '']) => body);

/** Characters and their codes out of a ToUnicode map (ISO 32000-2 §9.10.3). */
function readToUnicode(cmap: string): Map<string, number> {
  const codes = new Map<string, number>();
  for (const body of bodies(cmap, 'bfchar')) {
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]+)>/g)) {
      addRange(codes, parseInt(code, 16), parseInt(code, 16), hexText(text));
    }
  }
  for (const body of bodies(cmap, 'bfrange')) readRanges(codes, body);
  return codes;
}

function readRanges(codes: Map<string, number>, body: string): void {
  const range = /<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])/g;
  for (const [, low = '', high = '', text, list = ''] of body.matchAll(range)) {
    const first = parseInt(low, 16);
    if (text !== undefined) addRange(codes, first, parseInt(high, 16), hexText(text));
    [...list.matchAll(/<([0-9a-fA-F]+)>/g)].forEach(([, item = ''], i) => {
      addRange(codes, first + i, first + i, hexText(item));
    });
  }
}

/** Widths of a CID font by code, in thousandths (ISO 32000-2 §9.7.4.3). */
function readWidths(file: PdfFile, cidFont: PdfDict): (code: number) => number {
  const widths = new Map<number, number>();
  const items = file.array(cidFont.get('W')).map((item) => file.get(item));
  for (let i = 0; i + 1 < items.length;) {
    const [first, second, third] = [items[i], items[i + 1], items[i + 2]];
    if (typeof first !== 'number') break;
    if (Array.isArray(second)) {
      second.forEach((width, step) => widths.set(first + step, Number(file.get(width))));
      i += 2;
    } else {
      const last = Math.min(Number(second), first + 0xffff);
      for (let code = first; code <= last; code += 1) widths.set(code, Number(third));
      i += 3;
    }
  }
  const otherwise = file.get(cidFont.get('DW'));
  return (code) => widths.get(code) ?? (typeof otherwise === 'number' ? otherwise : 1000);
}

function isNamed(file: PdfFile, object: PdfObject | undefined, name: string): boolean {
  const value = file.get(object);
  return value instanceof PdfName && value.name === name;
}

function candidateOf(file: PdfFile, object: PdfObject): Candidate | undefined {
  const font = file.dict(object);
  const toUnicode = file.get(font?.get('ToUnicode'));
  const cidFont = file.dict(file.array(font?.get('DescendantFonts'))[0]);
  if (!(object instanceof PdfRef) || !font || !cidFont || !(toUnicode instanceof PdfStream)) return undefined;
  const descriptor = file.dict(cidFont.get('FontDescriptor'));
  if (!isNamed(file, font.get('Encoding'), 'Identity-H') || !descriptor?.has('FontFile2')) return undefined;
  const codes = readToUnicode(latin1(file.data(toUnicode)));
  return { ref: object, codes, widthOf: readWidths(file, cidFont) };
}

/** The embedded fonts of a page's resources and of the form's default resources, in the file's order. */
function fontsOf(file: PdfFile, resources: readonly (PdfDict | undefined)[]): Candidate[] {
  const seen = new Set<number>();
  return resources.flatMap((dict) =>
    [...(file.dict(dict?.get('Font'))?.values() ?? [])].flatMap((object) => {
      if (!(object instanceof PdfRef) || seen.has(object.num)) return [];
      seen.add(object.num);
      return candidateOf(file, object) ?? [];
    }),
  );
}

/** A font that the document already embeds and whose subset has every character of `lines`; undefined where none has. */
export function documentTextFont(
  file: PdfFile,
  resources: readonly (PdfDict | undefined)[],
  lines: readonly string[],
): TextFont | undefined {
  if (!lines.every(isPlainScript)) return undefined;
  const needed = new Set(lines.flatMap((line) => [...line.normalize('NFC')]));
  const font = fontsOf(file, resources).find(({ codes }) => [...needed].every((character) => codes.has(character)));
  if (!font) return undefined;
  const codesOf = (text: string): number[] => [...text.normalize('NFC')].map((item) => font.codes.get(item) ?? 0);
  return {
    resources: new Map([['Font', new Map([['F0', font.ref]])]]),
    width: (text) => codesOf(text).reduce((sum, code) => sum + font.widthOf(code), 0) / 1000,
    draw: (text, x, y, size) => {
      const hex = codesOf(text).map((code) => code.toString(16).padStart(4, '0'));
      return `BT /F0 ${coordinate(size)} Tf ${coordinate(x)} ${coordinate(y)} Td <${hex.join('')}> Tj ET\n`;
    },
  };
}
