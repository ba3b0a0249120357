import { sameJson, type FormSchema, type Json, type SomeRows } from '@kinform/engine';
import { nearestCode } from '../../../template/nearest.js';
import { namedAnswer } from '../../conditions/answer-paths.js';
import { atomsOf, conditionSites, type Atom } from '../../conditions/condition-sites.js';
import { within, type Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { listed, shown } from '../../meta/shape-fault.js';
import { isStale, type FormCase } from '../../resolve/form-case.js';
import type { WholeScene } from '../../scenes.js';

/**
 * A condition that compares an answer with what it can never be. A shared part may speak of a code that only some forms
 * or authorities offer; it is wrong where none does.
 */
export const conditionCode: LintRule<WholeScene> = {
  code: 'condition.code',
  about:
    'Every condition compares an answer with something that it can be: a code that is offered, a number, yes or no.',
  severity: 'error',
  *check({ cases }) {
    const wrong = new Map<string, Found>();
    const right = new Set<string>();
    for (const one of cases.filter((each) => !each.overlays.some((from) => isStale(from, each)))) {
      const faulty = new Set<string>();
      for (const found of wrongComparisons(one)) {
        const key = keyOf(found.at);
        faulty.add(key);
        wrong.set(key, found);
      }
      for (const { at } of comparisons(one)) if (!faulty.has(keyOf(at))) right.add(keyOf(at));
    }
    for (const [key, found] of wrong) if (!right.has(key)) yield found;
  },
};

function keyOf(at: Place): string {
  return `${at.file} ${'path' in at ? at.path.join('/') : at.line}`;
}

/** Every place of one case where something is compared with a value. */
function* comparisons(one: FormCase): Generator<{ at: Place }> {
  for (const { group, condition, at } of conditionSites(one)) {
    for (const { condition: atom, at: place } of atomsOf(condition, group, at)) {
      for (const member of ['is', 'includes', 'atLeast', 'some', 'answer', 'ageOn', 'inARow', 'namedBy', 'naming']) {
        if (member in atom) yield { at: within(place, member) };
      }
      if ('in' in atom) yield* atom.in.map((_, index) => ({ at: within(place, 'in', index) }));
    }
  }
}

/** What one case compares with something that it can never be there. */
export function* wrongComparisons(one: FormCase): Generator<Found> {
  const schema = one.resolved?.schema;
  if (!schema) return;
  for (const { id, group, condition, at } of conditionSites(one)) {
    for (const atom of atomsOf(condition, group, at)) {
      for (const found of wrongComparison(schema, atom)) yield { ...found, question: id };
    }
  }
}

function* wrongComparison(schema: FormSchema, atom: Atom): Generator<Found> {
  const { condition, group, at } = atom;
  const path = 'some' in condition ? condition.some : condition.answer;
  const named = namedAnswer(schema, path, group);
  if (named.kind !== 'question') return;
  const asked = named.schema;
  if ('is' in condition) yield* wrongValue(asked, path, condition.is, within(at, 'is'));
  else if ('in' in condition) {
    for (const [index, value] of condition.in.entries()) yield* wrongValue(asked, path, value, within(at, 'in', index));
  } else if ('ageOn' in condition) yield* wrongDates(schema, atom);
  else yield* wrongKind(schema, asked, path, atom);
}

/** A list taken for one answer, or one answer for a list or a number. */
function* wrongKind(
  schema: FormSchema,
  asked: FormSchema,
  path: string,
  { condition, group, at }: Atom,
): Generator<Found> {
  const isList = asked.type === 'array';
  if ('some' in condition) {
    const mend = 'Ask about it with "answer" instead of "some".';
    if (!isList) yield unfit(within(at, 'some'), `"${path}" is not a list, so it has no rows.`, mend);
    else yield* [...wrongOrder(asked, condition, at), ...wrongNaming(schema, condition, group, at)];
  } else if ('includes' in condition) {
    const place = within(at, 'includes');
    if (isList) yield* wrongValue(asked.items ?? {}, path, condition.includes, place);
    else yield unfit(place, `"${path}" takes one answer and is not a list.`, 'Write "is" instead of "includes".');
  } else if ('atLeast' in condition && !hasAmount(asked)) {
    const message = `"${path}" is neither a number nor a list, so it has no amount.`;
    yield unfit(within(at, 'atLeast'), message, 'Compare it with "is" or "answered".');
  }
}

/** Rows in a row are put in order by a date. */
function* wrongOrder(list: FormSchema, { some, inARow }: SomeRows, at: Place): Generator<Found> {
  const date = inARow === undefined ? undefined : list.items?.properties?.[inARow];
  if (!date || /^(partial-)?date(-time)?$/.test(date.format ?? '')) return;
  const message = `"${String(inARow)}" of "${some}" is not a date, so it puts no rows in order.`;
  yield unfit(within(at, 'inARow'), message, 'Name the date of each row.');
}

/** Rows are named by answers that are references to their list. */
function* wrongNaming(form: FormSchema, condition: SomeRows, group: string, at: Place): Generator<Found> {
  const { some, namedBy, naming } = condition;
  const list = namedAnswer(form, some, group);
  if (list.kind !== 'question') return;
  const ways = [
    { member: 'namedBy', path: namedBy, from: group, to: list.id, rows: some },
    { member: 'naming', path: naming, from: list.id, to: group, rows: wayTo(group) },
  ];
  for (const { member, path, from, to, rows } of ways) {
    const named = path === undefined ? undefined : namedAnswer(form, path, from);
    if (named?.kind !== 'question') continue;
    const { reference, items } = named.schema;
    if ((reference ?? items?.reference)?.list === wayTo(to)) continue;
    const mend = `Name an answer that has { "reference": { "list": "${wayTo(to)}" } }.`;
    yield unfit(within(at, member), `"${String(path)}" names no row of "${rows}".`, mend);
  }
}

const wayTo = (id: string): string => `/${id.replaceAll('.', '/')}`;

function hasAmount({ type, enum: codes }: FormSchema): boolean {
  return ['array', 'integer', 'number'].includes(type ?? '') || (codes ?? []).some((code) => typeof code === 'number');
}

function unfit(at: Place, message: string, mend: string): Found {
  return { at, message, mend };
}

const typeOfJson = (value: Json): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

function* wrongValue(asked: FormSchema, path: string, value: Json, at: Place): Generator<Found> {
  const offered = asked.enum ?? (asked.const === undefined ? undefined : [asked.const]);
  if (offered) {
    if (offered.some((code) => sameJson(code, value))) return;
    const near = typeof value === 'string' ? nearestCode(value, offered.map(String)) : undefined;
    const mend = near ? `Write "${near}" instead.` : `It offers these: ${listed(offered.map(String), 30)}.`;
    yield unfit(at, `"${path}" does not offer ${shown(value)}.`, mend);
    return;
  }
  const wanted = asked.type === 'integer' ? 'number' : asked.type;
  if (wanted === undefined || wanted === typeOfJson(value)) return;
  if (wanted === 'array') {
    yield unfit(at, `"${path}" is a list and never one value.`, 'Write "includes" to ask whether it holds this one.');
    return;
  }
  const words: Record<string, string> = {
    boolean: 'yes or no: write true or false',
    string: 'text',
    number: 'a number',
  };
  yield unfit(at, `"${path}" can never be ${shown(value)}.`, `Its answer is ${words[wanted] ?? `of type ${wanted}`}.`);
}

/** Ages are counted between two dates. */
function* wrongDates(schema: FormSchema, { condition, group, at }: Atom): Generator<Found> {
  for (const member of ['answer', 'ageOn'] as const) {
    const path = (condition as Record<string, unknown>)[member];
    const named = typeof path === 'string' ? namedAnswer(schema, path, group) : undefined;
    if (named?.kind !== 'question' || /^(partial-)?date(-time)?$/.test(named.schema.format ?? '')) continue;
    yield unfit(
      within(at, member),
      `"${String(path)}" is not a date, so no age can be counted.`,
      'Name the answer that holds the date.',
    );
  }
}
