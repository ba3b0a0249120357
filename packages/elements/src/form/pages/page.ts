import type { SummaryLine } from '../../error-summary/error-summary-element.js';
import type { SaveState } from '../../save-state/save-state-element.js';
import type { Audience } from '@kinform/engine';
import type { FormSession } from '../form-session.js';

/** What is on the screen: the task list, one section, check-your-answers, everything, or the word that it is submitted. */
export type Page =
  { kind: 'tasks' } | { kind: 'section'; name: string } | { kind: 'check' } | { kind: 'whole' } | { kind: 'done' };

/** Everything that a page shows and can ask for. */
export interface PageView {
  session: FormSession;
  page: Page;
  headingLevel: number;
  mode: 'edit' | 'review' | 'read';
  audience: Audience | undefined;
  /** Lines of the error summary; none while it is not shown. */
  errors: readonly SummaryLine[];
  saveState: SaveState;
  go(page: Page): void;
  finishSection(): void;
  save(): void;
  exit(): void;
  submit(): void;
}
