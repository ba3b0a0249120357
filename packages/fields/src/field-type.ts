import type { RankedTester } from '@jsonforms/core';
import type { FormSchema, Json, QuestionText, ResolvedForm } from '@kinform/engine';
import type { BlockNode } from '@kinform/documents';

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

/** The pure half of a field type: no DOM, no clock. */
export interface FieldType {
  /** Folder name: `long-text`. */
  name: string;
  /** Which schema it takes, ranked as JSON Forms ranks. */
  tester: RankedTester;
  /** What was typed, as the answer to keep; text that does not fit is kept as it is. */
  parse(typed: string, schema: FormSchema): Json | undefined;
  /** The answer as a person reads it, in one line. */
  format(value: Json, context: PrintContext): string;
  /** The answer as document blocks; never called with an unanswered question. */
  print(value: Json, context: PrintContext): BlockNode[];
}
