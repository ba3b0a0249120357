import { isDate, isJsonObject, type Json, type JsonObject } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import type { Found, LintRule } from '../../lint-rule.js';
import { shown } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

const way = ['calendar', 'terms'];

/** School terms that are in no order, run into one another, or have a break that is not in them. */
export const terms: LintRule<FileScene> = {
  code: 'authority.terms',
  about: 'School terms stand one after the other, each with a first and a last day and its half-term break within.',
  severity: 'error',
  *check({ file, kind }) {
    const given = file.at(way);
    if (kind?.meta !== 'authority' || !Array.isArray(given)) return;
    const read = given.map((term) => (isJsonObject(term) ? term : {}));
    for (const [index, term] of read.entries()) {
      const from = (path: JSONPath): Found['at'] => ({ file: file.path, path: [...way, index, ...path] });
      yield* daysOf(term, from);
      yield* breakOf(term, from);
      yield* afterTheOne(read[index - 1], term, from);
    }
  },
};

type PlaceOf = (path: JSONPath) => Found['at'];

function* daysOf(term: JsonObject, placeOf: PlaceOf): Generator<Found> {
  for (const path of [['from'], ['to'], ['halfTerm', 'from'], ['halfTerm', 'to']]) {
    const day = dayAt(term, path);
    if (day === undefined || isDate(day)) continue;
    const mend = 'Write it as year-month-day, such as "2026-09-02".';
    yield { at: placeOf(path), message: `${shown(day)} is not a day.`, mend };
  }
  const [from, to] = [dayAt(term, ['from']), dayAt(term, ['to'])];
  if (!isBefore(to, from)) return;
  const message = `The term ${shown(term['name'] ?? '')} ends before it begins.`;
  yield { at: placeOf(['to']), message, mend: 'Correct its first or its last day.' };
}

function* breakOf(term: JsonObject, placeOf: PlaceOf): Generator<Found> {
  const [from, to] = [dayAt(term, ['halfTerm', 'from']), dayAt(term, ['halfTerm', 'to'])];
  const isOutside = isBefore(from, dayAt(term, ['from'])) || isBefore(dayAt(term, ['to']), to) || isBefore(to, from);
  if (!isOutside) return;
  const message = `The half-term break of ${shown(term['name'] ?? '')} is not a time within the term.`;
  yield { at: placeOf(['halfTerm']), message, mend: 'Give its first and last day, both inside the term.' };
}

function* afterTheOne(before: JsonObject | undefined, term: JsonObject, placeOf: PlaceOf): Generator<Found> {
  if (!before || isBefore(dayAt(before, ['to']), dayAt(term, ['from']))) return;
  if (!isDate(dayAt(before, ['to'])) || !isDate(dayAt(term, ['from']))) return;
  const message = `${shown(term['name'] ?? '')} begins before ${shown(before['name'] ?? '')} has ended.`;
  yield { at: placeOf(['from']), message, mend: 'Put terms in order, so that none begins within another.' };
}

function dayAt(term: JsonObject, path: JSONPath): string | undefined {
  const day = path.reduce<Json | undefined>((value, name) => (isJsonObject(value) ? value[name] : undefined), term);
  return typeof day === 'string' ? day : undefined;
}

function isBefore(one: string | undefined, other: string | undefined): boolean {
  return isDate(one) && isDate(other) && one < other;
}
