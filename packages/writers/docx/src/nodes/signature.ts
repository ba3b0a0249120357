import type { SignatureNode, TextNode } from '@kinform/documents';
import { HeightRule, TableRow, VerticalAlignTable, WidthType, TableCell, type XmlComponent } from 'docx';
import { writeInlines } from '../inline/inlines.js';
import { blockParagraph } from '../layout/block-paragraph.js';
import { placeInCell } from '../layout/cell.js';
import { gridIn, widthsIn } from '../layout/grid.js';
import { textControl } from '../layout/text-control.js';
import { plainText } from '../text/plain-text.js';
import type { Handler, Place, Writing } from '../writing.js';

/** How the blank for the name and the blank for the date share the width. */
const shares = [68, 32];

/** Room for a signature by hand, in twentieths of a point. */
const blankHeight = 850;

type Column = (place: Place) => XmlComponent[][];

function cellOfLines(lines: Column, width: number, place: Place, style: string, writing: Writing): TableCell {
  const inner = placeInCell(place, width, style);
  return new TableCell({
    children: lines(inner).map((line) => blockParagraph(line, inner, writing)),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: style === 'SignatureBlank' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
  });
}

/** The blanks: a control to type the name into, and one for the date, which holds the date if it is known. */
function blankRow(node: SignatureNode, widths: readonly number[], place: Place, writing: Writing): TableRow {
  const { lang, words } = writing.words;
  const label = plainText(node.label);
  const control = (tag: string, alias: string, placeholder: string, text?: string): XmlComponent[] => [
    textControl({
      id: writing.next('control'),
      alias,
      tag,
      placeholder,
      lang: text ? place.lang : lang,
      ...(text ? { text } : {}),
    }),
  ];
  const name: Column = () => [control(node.id, `${words.signature}: ${label}`, words.signature)];
  const date: Column = () => [control(`${node.id}.date`, `${words.date}: ${label}`, words.date, node.date)];
  return new TableRow({
    cantSplit: true,
    height: { value: blankHeight, rule: HeightRule.ATLEAST },
    children: [name, date].map((lines, index) =>
      cellOfLines(lines, widths[index] ?? 0, place, 'SignatureBlank', writing),
    ),
  });
}

/** What stands under the rule: who is to sign, the name in print, how it was signed, and the word for the date. */
function labelRow(node: SignatureNode, widths: readonly number[], place: Place, writing: Writing): TableRow {
  const plain = (value: string): TextNode => ({ type: 'text', value });
  const told = [node.name, node.method].filter((text): text is string => Boolean(text));
  const who: Column = (inner) => [
    writeInlines(node.label, inner.lang),
    ...told.map((text) => writeInlines([plain(text)], inner.lang)),
  ];
  const when: Column = () => [writeInlines([plain(writing.words.words.date)], writing.words.lang)];
  return new TableRow({
    cantSplit: true,
    children: [who, when].map((lines, index) =>
      cellOfLines(lines, widths[index] ?? 0, place, 'SignatureLabel', writing),
    ),
  });
}

/** A place to sign: blanks over a rule, and under it who signs. The two rows stay on one page. */
export const signature: Handler<SignatureNode> = (node, place, writing) => {
  const widths = widthsIn(place, shares);
  const grid = gridIn(place, {
    title: plainText(node.label),
    description: `${writing.words.words.signature}; ${writing.words.words.date}`,
    style: 'SignatureTable',
    rows: [blankRow(node, widths, place, writing), labelRow(node, widths, place, writing)],
    widths,
  });
  return [grid];
};
