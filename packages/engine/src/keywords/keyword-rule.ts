import type { CheckContext, ValidationError } from '../answers/validator.js';
import { pointerParts, pointerOf } from '../answers/pointer.js';
import type { Severity } from '../findings/finding.js';
import type { Json } from '../json.js';

/** One thing that a keyword found wrong. */
export interface Fault {
  /** JSON Pointer of the place, below the value that was checked: '' for the value itself, `/2/childRef`. */
  at: string;
  /** Which of the keyword's cases; left out by keywords that have one only. */
  case?: string;
  /** What the wording needs; ids and dates of the form's own making, never what a person wrote. */
  params?: Record<string, Json>;
}

/** Where a value is checked. */
export interface Scene extends CheckContext {
  /** All answers. */
  answers: Json;
  /** JSON Pointer of the value that is checked. */
  pointer: string;
}

/** A rule of Kinform's beyond JSON Schema: pure, the same in Node and in a browser. */
export interface KeywordRule<Value = never, Parameter = never> {
  keyword: string;
  /** JSON type that it applies to; other values are none of its business. */
  takes: 'object' | 'array' | 'string';
  /** Severity of each finding code that it can produce. */
  codes: Record<string, Severity>;
  /** It stands on a list's `items`: each row is checked, and the list says how severe its findings are. */
  ofRows?: boolean;
  /** What it finds of an answer is left out where another check already says that the answer is missing or lost. */
  yields?: boolean;
  check(value: Value, parameter: Parameter, scene: Scene): Fault[];
}

/** A rule as generated validation code calls it. */
export type Runner = (
  value: Json,
  parameter: Json,
  answers: Json,
  pointer: string,
  context: CheckContext | undefined,
) => ValidationError[];

/** Makes of a rule what generated code can call. Throws when the validator was called without a CheckContext as `this`. */
export function runnerOf<Value, Parameter>(rule: KeywordRule<Value, Parameter>): Runner {
  return (value, parameter, answers, pointer, context) => {
    // generated code that is not strict sees the global object where it was given no context
    if (typeof context?.at !== 'string') {
      throw new Error('The validator was called without a context. Call it with { at, calendar } as this.');
    }
    const { at, calendar, language } = context;
    const scene: Scene = { answers, pointer, at, calendar, ...(language && { language }) };
    return rule.check(value as Value, parameter as Parameter, scene).map((fault) => ({
      instancePath: pointer + fault.at,
      keyword: rule.keyword,
      params: { ...fault.params, ...(fault.case === undefined ? {} : { case: fault.case }) },
    }));
  };
}

/** JSON Pointer of the group or row whose member a pointer names. */
export function groupOf(pointer: string): string {
  return pointerOf(pointerParts(pointer).slice(0, -1));
}
