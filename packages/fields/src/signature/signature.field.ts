import type { BlockNode, PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import { fileField } from '../file/file.field.js';
import type { FieldType } from '../field-type.js';
import { answersInOneLine, insideContext, objectOf, type TypeOf } from '../nested-answer.js';
import { plainText, textNode } from '../printed-text.js';
import { takes } from '../takes.js';
import { typedText } from '../typed-answer.js';

/**
 * Who agreed, as what, how and when: a group of questions, printed as a place to sign. A typed name is enough; a drawn
 * one travels as a picture beside it.
 */
export function signatureField(typeOf: TypeOf): FieldType {
  return {
    name: 'signature',
    tester: takes('signature'),
    parse: typedText,
    format: (value, context) => answersInOneLine(value, withoutDrawing(context), typeOf),
    print: (value, context) => printSignature(value, context, typeOf),
  };
}

function withoutDrawing(context: PrintContext): PrintContext {
  const { drawing: _drawing, ...properties } = context.schema.properties ?? {};
  return { ...context, schema: { ...context.schema, properties } };
}

function printSignature(value: Json, context: PrintContext, typeOf: TypeOf): BlockNode[] {
  const answers = objectOf(value);
  const words = (name: string): string | undefined => partInWords(name, value, context, typeOf);
  const drawing = answers['drawing'];
  return [
    ...(drawing === undefined ? [] : fileField.print(drawing, context)),
    {
      type: 'signature',
      id: context.question,
      role: plainText(answers['role'] ?? answers['capacity']),
      label: [textNode(context.text.label)],
      name: words('signatoryName') ?? words('name'),
      date: plainText(answers['date']) || undefined,
      method: words('method'),
    },
  ];
}

function partInWords(name: string, value: Json, context: PrintContext, typeOf: TypeOf): string | undefined {
  const schema = context.schema.properties?.[name];
  const answer = objectOf(value)[name];
  if (!schema || answer === undefined) return undefined;
  return typeOf(schema).format(answer, insideContext(context, name, schema)) || undefined;
}
