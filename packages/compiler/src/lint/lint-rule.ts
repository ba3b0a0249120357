import type { Severity } from '@kinform/engine';
import type { Place } from './files/place.js';

/** What a rule found: the place in a file, and the words. */
export interface Found {
  at: Place;
  message: string;
  mend: string;
  /** Question id, section or `form`, where it is about one. */
  question?: string | undefined;
  /** Where it weighs otherwise than the rule says. */
  severity?: Severity;
  /** The part of the rule's code after the dot, for a rule that has several outcomes. */
  case?: string;
}

/** One rule: what it holds the files against, and what it says of them. `Scene` is what it looks at. */
export interface LintRule<Scene> {
  /** Code of its findings, such as `overlay.target`; a rule with several outcomes adds `case` to it. */
  code: string;
  /** What it finds, in a sentence that an officer understands. */
  about: string;
  severity: Severity;
  check(scene: Scene): Iterable<Found>;
}
