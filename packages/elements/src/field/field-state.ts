import type { TextCoach } from '../coach/coach-view.js';
import type { FormSchema, Json, QuestionText, ResolvedForm, Severity } from '@kinform/engine';

/** A finding in words, as a field shows it. */
export interface ShownFinding {
  code: string;
  severity: Severity;
  message: string;
  hint?: string;
  /** What the finding rests on, in sentences; they may quote the answer. */
  evidence?: string[];
}

/** Everything that one field shows; a new object whenever any of it changes. */
export interface FieldState {
  /** Base for ids inside the field's shadow root; unique on the page. */
  id: string;
  /** JSON Pointer of the answer: `/children/0/name/givenName`. */
  pointer: string;
  /** Question id: the pointer without indices, with dots: `children.name.givenName`. */
  question: string;
  schema: FormSchema;
  /** The answer, or undefined while there is none. An answer that does not fit its schema is kept as typed. */
  value: Json | undefined;
  text: QuestionText;
  required: boolean;
  /** What to show now; empty until someone has had the chance to answer. */
  findings: ShownFinding[];
  mode: 'edit' | 'review' | 'read';
  locale: string;
  /** Heading level that a group inside a section starts at. */
  headingLevel: number;
  /** The page's own heading says this question's words already: a group or list says them only to assistive technology. */
  titled: boolean;
}

/** One row of a list that other questions can name. */
export interface ListRow {
  id: string;
  /** The row in words: "Amira Hassan", or "Child 2" while it has no name. */
  name: string;
}

/** What stands against one row of a list. */
export interface RowProgress {
  /** Errors inside that nobody has been told of: mostly questions that still need an answer. */
  toAnswer: number;
  /** Errors inside that are shown. */
  problems: number;
}

/** What a field may ask of the form that it is in. Nothing here touches network, storage or the address bar. */
export interface FormHandle {
  readonly form: ResolvedForm;
  read(pointer: string): Json | undefined;
  /** Writes an answer; undefined clears it. The host hears of it. */
  write(pointer: string, value: Json | undefined): void;
  /** Adds a row with the next free id (`child-1`) and gives its pointer. */
  addRow(listPointer: string): string;
  /** Removes a row; the form offers to undo it. */
  removeRow(listPointer: string, index: number): void;
  moveRow(listPointer: string, from: number, to: number): void;
  /** Rows of a list by absolute pointer (`/children`), for references. */
  rows(listPointer: string): ListRow[];
  /** How far a row has come, by its pointer (`/children/0`), as of the last check; its list hears when that changes. */
  progress(rowPointer: string): RowProgress;
  /** Whether the question at this pointer is shown, by its `showWhen`. */
  shown(pointer: string): boolean;
  /** Words of the furniture: `word('add-another', { row: 'child' })`. */
  word(key: string, params?: Record<string, string | number>): string;
  /** Says something once, politely, to a screen reader. */
  announce(text: string): void;
  /** Calls back whenever the answer at the pointer, or anything that its field shows, has changed. Returns the way to stop. */
  subscribe(pointer: string, changed: () => void): () => void;
  /** What the field at the pointer shows now. */
  state(pointer: string): FieldState;
  /** The coach of the text at the pointer, an action or a child's own words; undefined where it has none. */
  coachOf(pointer: string): TextCoach | undefined;
}
