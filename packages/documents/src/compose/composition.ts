import type { Audience, FormSchema, FormText, Json, JsonObject, QuestionText, ResolvedForm } from '@kinform/engine';
import type { BlockNode } from '../nodes/nodes.js';
import type { AnswerPrinter, PrintContext } from './answer-printer.js';

/** Everything that composing one document knows, and what it has printed so far. */
export interface Composition {
  form: ResolvedForm;
  text: FormText;
  locale: string;
  audience: Audience;
  /** Only what this audience may see and what is shown, cleaned; nothing else ever reaches a node. */
  answers: JsonObject;
  /** State of each question that the form asks, by pointer (see survey-answers.ts). */
  states: ReadonlyMap<string, QuestionState>;
  fields: Readonly<Record<string, AnswerPrinter>>;
  /** Pointers of questions that the document prints already. */
  printed: Set<string>;
  /** Ids of signatures that were given, by role: how many. */
  signatures: Map<string, number>;
  /** Where the sections go that a template does not know; found while it is expanded. */
  more?: BlockNode;
  /** Level of the heading that was printed last; 0 before the first. */
  level: number;
  word(key: string, params?: Record<string, string | number>): string;
}

/** asked: to be printed; hidden: not shown by its `showWhen`; withheld: not for this audience. */
export type QuestionState = 'asked' | 'hidden' | 'withheld';

/** One place in the answers: a question, a group, a list, or a row of a list. */
export interface Place {
  pointer: string;
  /** Question id; a row has its list's. */
  id: string;
  schema: FormSchema;
  /** Field type of the question; empty for a row. */
  field: string;
  text: QuestionText;
  value: Json | undefined;
  state: QuestionState;
}

/** Which questions to compose; the others are left for somewhere else in the document. */
export type Include = (place: Place) => boolean;

/** What a printer may know of the question at this place. */
export function printContext(
  composition: Composition,
  place: Place,
  rowName: (list: string, id: string) => string | undefined,
): PrintContext {
  const { form, locale, word } = composition;
  return { form, question: place.id, schema: place.schema, text: place.text, locale, rowName, word };
}
