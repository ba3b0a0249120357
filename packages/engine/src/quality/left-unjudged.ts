import type { ResolvedForm } from '../definition/resolved-form.js';
import { questionsOf } from '../definition/walk-questions.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { FindingsAgainst } from './quality-profile.js';

/** Keywords that judge prose: without a language they find nothing, whatever is written. */
const ofProse = ['smart', 'childsVoice', 'plainEnglish'];

/**
 * Whether a keyword that judges prose, and whose findings an item must be without, has looked at nothing: no question of
 * this version of the form has it, or no language was there. That nothing was found then says nothing.
 */
export function isLeftUnjudged(
  { schema }: Pick<ResolvedForm, 'schema'>,
  without: readonly FindingsAgainst[],
  hasLanguage: boolean,
): boolean {
  const keywords = without.flatMap(({ codes = [] }) => codes.map((code) => code.split('.')[0] ?? ''));
  return keywords.some((keyword) => ofProse.includes(keyword) && !(hasLanguage && hasKeyword(schema, keyword)));
}

const known = new WeakMap<FormSchema, readonly string[]>();

/** Walking a form takes longer than everything else here, and a form does not change. */
function hasKeyword(schema: FormSchema, keyword: string): boolean {
  let has = known.get(schema);
  if (has === undefined) {
    const places = [schema, ...questionsOf(schema).map((question) => question.schema)];
    const used = (one: string): boolean =>
      places.some((place) => Object.hasOwn(place, one) || (place.items && Object.hasOwn(place.items, one)));
    has = ofProse.filter(used);
    known.set(schema, has);
  }
  return has.includes(keyword);
}
