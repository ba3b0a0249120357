import type { BlockNode, PrintContext } from '@kinform/documents';
import type { Json, JsonObject } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { answerItems, rowsOf, type TypeOf } from '../nested-answer.js';
import { textNode } from '../printed-text.js';
import { takes } from '../takes.js';
import { typedText } from '../typed-answer.js';
import { rowByPlace, rowNoun, rowOwnName } from './row-name.js';

/** The same questions of several people or things, one row each. */
export function repeatingGroupField(typeOf: TypeOf): FieldType {
  return {
    name: 'repeating-group',
    tester: takes('repeating-group'),
    parse: typedText,
    format: (value, context) => rowNames(value, context).join(', '),
    print: (value, context) => rowsOf(value).map((row, index) => printRow(row, index, context, typeOf)),
  };
}

function printRow(row: JsonObject, index: number, context: PrintContext, typeOf: TypeOf): BlockNode {
  const schema = context.schema.items ?? {};
  return {
    type: 'answers',
    caption: [textNode(rowWords(row, index, context))],
    items: answerItems(row, { ...context, schema }, typeOf),
  };
}

function rowNames(value: Json, context: PrintContext): string[] {
  return rowsOf(value).map((row, index) => rowWords(row, index, context));
}

function rowWords(row: JsonObject, index: number, context: PrintContext): string {
  return (
    rowOwnName(row, context.schema.items, context.rowName) ||
    rowByPlace(rowNoun(context.text, context.word('row')), index)
  );
}
