import type { RankedTester } from '@jsonforms/core';
import type { AnswerPrinter } from '@kinform/documents';
import type { FormSchema, Json } from '@kinform/engine';

/** The pure half of a field type: no DOM, no clock. */
export interface FieldType extends AnswerPrinter {
  /** Folder name: `long-text`. */
  name: string;
  /** Which schema it takes, ranked as JSON Forms ranks. */
  tester: RankedTester;
  /** What was typed, as the answer to keep; text that does not fit is kept as it is. */
  parse(typed: string, schema: FormSchema): Json | undefined;
}
