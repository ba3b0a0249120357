import type { Calendar, IsoDate } from '../calendar/deadline-rule.js';
import type { Json } from '../json.js';
import type { Language } from '../language/language.js';

/** What keywords may know besides the answers; passed to the validator as `this`. */
export interface CheckContext {
  /** Today, as the caller says. */
  at: IsoDate;
  calendar: Calendar;
  /** Judges prose; without it prose is not judged, and checks say only what answers alone can say. */
  language?: Language;
}

/** One fault as Ajv reports it. */
export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, Json>;
}

/** Ajv's validation function, compiled at run time (Node) or generated at build (browser). Called with a CheckContext as `this`. */
export interface Validator {
  (this: CheckContext, answers: unknown): boolean;
  errors?: ValidationError[] | null;
}
