import type { Json } from '../json.js';
import type { Language } from '../language/language.js';
import type { Fault, KeywordRule } from '../keywords/keyword-rule.js';

/** Runs a keyword on one value, on 30 April 2026. */
export function faultsOf<Value, Parameter>(
  rule: KeywordRule<Value, Parameter>,
  {
    value,
    parameter,
    answers = {},
    pointer = '',
    language,
  }: { value: Value; parameter: Parameter; answers?: Json; pointer?: string; language?: Language },
): Fault[] {
  return rule.check(value, parameter, {
    answers,
    pointer,
    at: '2026-04-30',
    calendar: {},
    ...(language && { language }),
  });
}
