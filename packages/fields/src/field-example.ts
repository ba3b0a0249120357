import type { FormSchema, Json, QuestionText } from '@kinform/engine';

/** A finding in words, as an example shows it. */
export interface ExampleFinding {
  code: string;
  severity: 'error' | 'warning' | 'advice';
  message: string;
  hint?: string;
}

/** One state of one field as plain data: stories, tests and accessibility checks all read it. */
export interface FieldExample {
  /** In kebab-case, unique in its file: `error`. */
  name: string;
  schema: FormSchema;
  text: QuestionText;
  value?: Json;
  /** What a person types (or the code that they choose) so that `value` is kept. */
  typed?: string;
  /** The value as it is read back, in one line. */
  formatted?: string;
  required?: boolean;
  findings?: ExampleFinding[];
  mode?: 'edit' | 'review' | 'read';
  dir?: 'ltr' | 'rtl';
  locale?: string;
  /** Words of the questions inside a group, by the rest of their id: `name.givenName`. */
  texts?: Record<string, QuestionText>;
  /** Findings of the questions inside a group, by the rest of their pointer: `/0/name`. */
  inside?: Record<string, ExampleFinding[]>;
  /** Whether the page's heading says the question's words already. */
  titled?: boolean;
  /** How many questions a row still has to answer, by the rest of its pointer: `/1`. */
  toAnswer?: Record<string, number>;
  /** Rows of other lists by absolute pointer. */
  lists?: Record<string, { id: string; name: string }[]>;
}

/** An error that says this, for examples. */
export function exampleError(code: string, message: string, hint?: string): ExampleFinding {
  return { code, severity: 'error', message, hint };
}

/** A warning that says this, for examples. */
export function exampleWarning(code: string, message: string, hint?: string): ExampleFinding {
  return { code, severity: 'warning', message, hint };
}

/** Examples of one field type: what all of them share, and what each state adds. */
export function examplesOf(
  shared: Omit<FieldExample, 'name'>,
  states: Record<string, Partial<Omit<FieldExample, 'name'>>>,
): FieldExample[] {
  return Object.entries(states).map(([name, state]) => ({ ...shared, ...state, name }));
}
