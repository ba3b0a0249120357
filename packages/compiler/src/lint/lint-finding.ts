import type { Severity } from '@kinform/engine';

/** One thing that stands against a file under schemas/: where it is, what is wrong and what to do about it. */
export interface LintFinding {
  /** Name of the rule, such as `overlay.target`. */
  code: string;
  /** Path below the schemas folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units as editors count. */
  column: number;
  severity: Severity;
  /** What is wrong, in a sentence. */
  message: string;
  /** What to do, in a sentence. */
  mend: string;
  /** Question id, section (`section:history`) or `form`, where the finding is about one. */
  question?: string;
}

const order = ['error', 'warning', 'advice'] as const;

/** Sorts by file, line and column, then by code and words, so that the same files give the same list. */
export function inOrder(findings: readonly LintFinding[]): LintFinding[] {
  return [...findings].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
