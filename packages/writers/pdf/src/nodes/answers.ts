import type { AnswerItem, AnswersNode } from '@kinform/documents';
import { row } from '../layout/row.js';
import type { Setting } from '../layout/setting.js';
import type { Slab } from '../layout/slab.js';
import { textBlock } from '../layout/text-block.js';
import type { Element } from '../structure/element.js';
import { caption } from './caption.js';
import { cellStyle, trimmed, weigh } from './cell-text.js';

const PADDING = 4.5;
const GUTTER = 14;
const LABEL_SHARE = 0.38;
/** An answer longer than this, as JSON characters, is set below its question over the whole width. */
const LONG_ANSWER = 620;

/** Table of questions (TH, Scope Row) with their answers (TD); long answers stand below their question. */
export function answers(node: AnswersNode, setting: Setting): Slab[] {
  const element = setting.element.child('Table');
  const own = { ...setting, element, text: cellStyle(setting) };
  const head = caption(node.caption, own);
  const rows = node.items.flatMap((item) => answer(item, own));
  const opening = topRule(own, head.length === 0);
  const closed = rows.map((slab, index) => (index === rows.length - 1 ? { ...slab, after: 12 } : slab));
  return rows.length > 0 ? [...head, opening, ...closed] : head;
}

function topRule({ book, width }: Setting, spaced: boolean): Slab {
  return {
    height: 1,
    before: spaced ? 8 : 0,
    after: 0,
    keep: true,
    draw: (canvas, x, top) => canvas.line(x, top + 0.5, width, book.palette.accent, 1),
  };
}

function answer(item: AnswerItem, setting: Setting): Slab[] {
  const element = setting.element.child('TR');
  const label = element.child('TH', { attributes: { O: 'Table', Scope: 'Row' } });
  const value = element.child('TD');
  const { characters, nested } = weigh(item.value);
  return nested || characters > LONG_ANSWER
    ? below(item, label, value, setting)
    : [beside(item, label, value, setting)];
}

const labelStyle = (setting: Setting): Setting['text'] => ({ ...setting.text, bold: true });

function valueSetting(item: AnswerItem, element: Element, width: number, setting: Setting): Setting {
  const colour = item.empty ? setting.book.palette.muted : setting.text.colour;
  return { ...setting, element, width, text: { ...setting.text, colour, italic: item.empty } };
}

function beside(item: AnswerItem, label: Element, value: Element, setting: Setting): Slab {
  const labelWidth = setting.width * LABEL_SHARE;
  const valueX = labelWidth + GUTTER;
  const words = textBlock(item.label, label, { ...setting, width: labelWidth }, { style: labelStyle(setting) });
  const inner = valueSetting(item, value, setting.width - valueX, setting);
  return row(
    [
      { x: 0, slabs: words },
      { x: valueX, slabs: trimmed(setting.blocks(item.value, inner)) },
    ],
    { width: setting.width, padding: PADDING, rule: setting.book.palette.rule },
  );
}

function below(item: AnswerItem, label: Element, value: Element, setting: Setting): Slab[] {
  const words = textBlock(item.label, label, setting, { style: labelStyle(setting), keep: true, after: 3 });
  const inner = valueSetting(item, value, setting.width, setting);
  const slabs = trimmed(setting.blocks(item.value, inner));
  const { rule } = setting.book.palette;
  return [
    { height: PADDING, before: 0, after: 0, keep: true, draw: () => undefined },
    ...words,
    ...slabs.map((slab, index) => (index === slabs.length - 1 ? { ...slab, keep: true } : slab)),
    {
      height: PADDING + 1,
      before: 0,
      after: 0,
      draw: (canvas, x, top) => canvas.line(x, top + PADDING + 1, setting.width, rule),
    },
  ];
}
