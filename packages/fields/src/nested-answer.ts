import type { AnswerItem, PrintContext } from '@kinform/documents';
import { isAnswered, type FormSchema, type Json, type JsonObject, type QuestionText } from '@kinform/engine';
import type { FieldType } from './field-type.js';
import { paragraph, textNode } from './printed-text.js';

/** The field type of a schema: how group and repeating group reach the types of what is inside them. */
export type TypeOf = (schema: FormSchema) => FieldType;

/** The answer as an object, or an empty one where something else was kept. */
export function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** The answer as a list of rows. */
export function rowsOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** What printing the question `name` inside this group may know. */
export function insideContext(context: PrintContext, name: string, schema: FormSchema): PrintContext {
  const question = context.question === '' ? name : `${context.question}.${name}`;
  return { ...context, question, schema, text: questionText(context, question, name) };
}

function questionText({ form, locale }: PrintContext, question: string, name: string): QuestionText {
  const questions = form.text[locale]?.questions ?? {};
  return (Object.hasOwn(questions, question) ? questions[question] : undefined) ?? { label: name };
}

/** Questions of a group that a person reads: not the row's own id. */
export function questionsInside(schema: FormSchema): [string, FormSchema][] {
  return Object.entries(schema.properties ?? {}).filter(([, inside]) => inside.format !== 'row-id');
}

/**
 * The group's questions with their answers. One that may be hidden is left out while it has no answer; any other
 * unanswered one says so in words.
 */
export function answerItems(value: Json, context: PrintContext, typeOf: TypeOf): AnswerItem[] {
  const answers = objectOf(value);
  return questionsInside(context.schema).flatMap(([name, schema]) => {
    const inside = insideContext(context, name, schema);
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    const label = [textNode(inside.text.label)];
    if (answer !== undefined && isAnswered(answer)) return [{ label, value: typeOf(schema).print(answer, inside) }];
    if (schema.showWhen || schema.field === 'statement') return [];
    return [{ label, value: [paragraph(context.word('not-answered'))], empty: true }];
  });
}

/** The answers inside a group in one line, in the order of its questions. */
export function answersInOneLine(value: Json, context: PrintContext, typeOf: TypeOf): string {
  const answers = objectOf(value);
  return questionsInside(context.schema)
    .filter(([name]) => Object.hasOwn(answers, name) && isAnswered(answers[name]))
    .map(([name, schema]) => typeOf(schema).format(answers[name] ?? '', insideContext(context, name, schema)))
    .filter((words) => words !== '')
    .join(', ');
}
