import { pointerOf, pointerParts } from '@kinform/engine';
import type { ResolvedForm } from '@kinform/engine';
import type { RowProgress } from '../field/field-state.js';
import type { FindingsBoard } from './findings-board.js';
import { isIndex, parentOf } from './pointer.js';
import { ownerOf } from './question-owner.js';

/** An error that stands against a question. */
export interface StandingError {
  path: string;
  /** Whether people see it already. */
  shown: boolean;
}

/** The errors of the last check; several that nobody has seen yet at one question are one question to answer. */
export function standingErrors(form: ResolvedForm, board: FindingsBoard): StandingError[] {
  const unseen = new Set<string>();
  const shown: StandingError[] = [];
  for (const { path, severity } of board.all) {
    if (severity !== 'error') continue;
    if (board.shownAt(path).length > 0) shown.push({ path, shown: true });
    else unseen.add(ownerOf(form, path));
  }
  return [...shown, ...[...unseen].map((path) => ({ path, shown: false }))];
}

const NOTHING: RowProgress = { toAnswer: 0, problems: 0 };

/** Pointers of the rows that a path lies in, outermost first. */
function rowsAround(path: string): string[] {
  const parts = pointerParts(path);
  return parts.flatMap((part, at) => (at > 0 && isIndex(part) ? [pointerOf(parts.slice(0, at + 1))] : []));
}

/** How far each row of each list has come, counted anew from the errors that stand. */
export class RowCounts {
  #byRow = new Map<string, RowProgress>();

  /** What stands against a row. */
  of(row: string): RowProgress {
    return this.#byRow.get(row) ?? NOTHING;
  }

  /** Counts again; gives the pointers of the lists that have a row for which it came out differently. */
  count(errors: readonly StandingError[]): string[] {
    const before = this.#byRow;
    this.#byRow = new Map();
    for (const { path, shown } of errors) {
      for (const row of rowsAround(path)) {
        const { toAnswer, problems } = this.of(row);
        this.#byRow.set(row, { toAnswer: toAnswer + (shown ? 0 : 1), problems: problems + (shown ? 1 : 0) });
      }
    }
    const rows = [...new Set([...before.keys(), ...this.#byRow.keys()])];
    return rows.filter((row) => !isSame(before.get(row) ?? NOTHING, this.of(row))).map(parentOf);
  }
}

function isSame(a: RowProgress, b: RowProgress): boolean {
  return a.toAnswer === b.toAnswer && a.problems === b.problems;
}
