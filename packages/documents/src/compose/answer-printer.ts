import type { FormSchema, Json, QuestionText, ResolvedForm } from '@kinform/engine';
import type { BlockNode } from '../nodes/nodes.js';

/** What printing an answer may know besides the answer. */
export interface PrintContext {
  form: ResolvedForm;
  /** Question id. */
  question: string;
  schema: FormSchema;
  text: QuestionText;
  locale: string;
  /** Name in words of a row of a list, by its id: for references. */
  rowName(list: string, id: string): string | undefined;
  /** Words that no question owns: `word('not-answered')`. */
  word(key: string, params?: Record<string, string | number>): string;
}

/** How one field type turns an answer into words; the pure half of a field type satisfies it. */
export interface AnswerPrinter {
  /** The answer as a person reads it, in one line. */
  format(value: Json, context: PrintContext): string;
  /** The answer as document blocks; never called with an unanswered question. */
  print(value: Json, context: PrintContext): BlockNode[];
}
