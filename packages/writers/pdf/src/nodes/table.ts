import type { AnswersNode, BlockNode, InlineNode, TableNode } from '@kinform/documents';
import { needOf, shareWidth, weightedWidths, wider, type ColumnNeed } from '../layout/column-widths.js';
import { row, type Cell } from '../layout/row.js';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { textBlock } from '../layout/text-block.js';
import { answers } from './answers.js';
import { caption } from './caption.js';
import { cellStyle, trimmed } from './cell-text.js';

const PADDING = 4.5;
const SIDE = 6;

interface Column {
  x: number;
  width: number;
}

/**
 * Table of THead (drawn again as an artifact on every page that the table goes on to) and TBody, with TH Scope Column
 * or Row. A table whose words do not fit side by side is set row by row as questions and answers.
 */
export function table(node: TableNode, setting: Setting): Slab[] {
  const own = { ...setting, text: cellStyle(setting) };
  const columns = columnsOf(node, own);
  if (!columns) return asAnswers(node).flatMap((one) => answers(one, setting));
  const element = setting.element.child('Table');
  const inTable = { ...own, element };
  const head = caption(node.caption, inTable);
  const header = headerRow(node, columns, inTable);
  if (head.length === 0) header.before = 8;
  const rows = node.rows.length > 0 ? bodyRows(node, columns, inTable, header) : [];
  const last = rows.at(-1) ?? header;
  last.after = 12;
  if (rows.length === 0) header.keep = false;
  return [...head, header, ...rows];
}

function columnsOf(node: TableNode, setting: Setting): Column[] | undefined {
  const room = setting.width - node.columns.length * SIDE * 2;
  const needs = node.columns.map((column, index) => {
    const header = needOf(column.header, { ...setting.text, bold: true }, setting.book.shaper);
    const cells = node.rows.map((one) => blocksNeed(one.cells[index] ?? [], setting, index === node.rowHeader));
    return cells.reduce(wider, header);
  });
  const asked = weightedWidths(
    node.columns.map((column) => column.width),
    room,
  );
  const fits = asked?.every((width, index) => width >= (needs[index]?.least ?? 0));
  const widths = fits ? asked : shareWidth(needs, room);
  if (!widths) return undefined;
  let x = 0;
  return widths.map((width) => {
    const column = { x: x + SIDE, width };
    x += width + SIDE * 2;
    return column;
  });
}

function blocksNeed(blocks: readonly BlockNode[], setting: Setting, bold: boolean): ColumnNeed {
  const style = { ...setting.text, bold };
  const need = (inline: readonly InlineNode[]): ColumnNeed => needOf(inline, style, setting.book.shaper);
  let sum: ColumnNeed = { least: 0, wanted: 0 };
  for (const block of blocks) {
    if (block.type === 'paragraph') sum = wider(sum, need(block.children));
    else if (block.type === 'list') {
      const inner = block.items.map((item) => blocksNeed(item, setting, bold)).reduce(wider, sum);
      sum = { least: inner.least + 20, wanted: inner.wanted + 20 };
    } else sum = wider(sum, { least: 160, wanted: 320 });
  }
  return sum;
}

function headerRow(node: TableNode, columns: readonly Column[], setting: Setting): Slab {
  // A THead needs a TBody beside it (ISO 14289-1, 7.2): without rows the header row stands by itself.
  const head = node.rows.length > 0 ? setting.element.child('THead') : setting.element;
  const element = head.child('TR');
  const cells = node.columns.map((column, index): Cell => {
    const own = element.child('TH', { attributes: { O: 'Table', Scope: 'Column' } });
    const { x, width } = columns[index] ?? { x: 0, width: setting.width };
    const style = { ...setting.text, bold: true };
    return { x, slabs: textBlock(column.header, own, { ...setting, width }, { style }) };
  });
  const { accent, band } = setting.book.palette;
  const slab = row(cells, { width: setting.width, padding: PADDING, rule: accent, ruleWeight: 1, fill: band });
  return { ...slab, keep: true, split: undefined };
}

function bodyRows(node: TableNode, columns: readonly Column[], setting: Setting, header: Slab): Slab[] {
  const body = setting.element.child('TBody');
  return node.rows.map((one) => {
    const element = body.child('TR');
    const cells = columns.map(({ x, width }, index): Cell => {
      const isHeader = index === node.rowHeader;
      const own = isHeader ? element.child('TH', { attributes: { O: 'Table', Scope: 'Row' } }) : element.child('TD');
      const inner = { ...setting, element: own, width, text: { ...setting.text, bold: isHeader } };
      return { x, slabs: trimmed(setting.blocks(one.cells[index] ?? [], inner)) };
    });
    const slab = row(cells, { width: setting.width, padding: PADDING, rule: setting.book.palette.rule });
    slab.repeat = header;
    return slab;
  });
}

function asAnswers(node: TableNode): AnswersNode[] {
  return node.rows.map((one, index) => ({
    type: 'answers',
    caption: [...node.caption, { type: 'text', value: node.rows.length > 1 ? ` (${index + 1})` : '' }],
    items: node.columns.map((column, at) => ({ label: column.header, value: one.cells[at] ?? [] })),
  }));
}
