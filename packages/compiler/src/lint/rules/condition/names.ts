import { isJsonObject, type FormSchema } from '@kinform/engine';
import { parentId } from '@kinform/engine/definition';
import { nearestOf } from '../../../template/nearest.js';
import { namedAnswer } from '../../conditions/answer-paths.js';
import { atomsOf, conditionSites, type Atom } from '../../conditions/condition-sites.js';
import { within, type Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

/** A condition that names an answer which does not exist, or which cannot be reached from where it stands. */
export const conditionAnswer: LintRule<FormCase> = {
  code: 'condition.answer',
  about: 'Every answer that a condition, a deadline or a date names exists, and can be reached from there.',
  severity: 'error',
  *check(one) {
    const schema = one.resolved?.schema;
    if (!schema) return;
    for (const { id, group, condition, at } of conditionSites(one)) {
      for (const atom of atomsOf(condition, group, at)) {
        for (const member of ['answer', 'some', 'sameAs', 'ageOn', 'namedBy'] as const) {
          const path = (atom.condition as Record<string, unknown>)[member];
          if (typeof path !== 'string') continue;
          yield* wrongPath({ schema, path, group: atom.group, at: within(atom.at, member), id });
        }
        yield* wrongOrder(schema, id, atom);
      }
    }
    yield* otherPaths(one, schema);
  },
};

/** Rows are put in order by a date of their own, and name others by an answer of their own. */
function* wrongOrder(schema: FormSchema, id: string, { condition, group, at }: Atom): Generator<Found> {
  if (!('some' in condition)) return;
  const list = namedAnswer(schema, condition.some, group);
  if (list.kind !== 'question') return;
  for (const member of ['inARow', 'naming'] as const) {
    const path = condition[member];
    if (path !== undefined) yield* wrongPath({ schema, path, group: list.id, at: within(at, member), id });
  }
}

interface NamedPath {
  schema: FormSchema;
  path: string;
  group: string;
  at: Place;
  id: string;
}

function* wrongPath({ schema, path, group, at, id }: NamedPath): Generator<Found> {
  const named = namedAnswer(schema, path, group);
  if (named.kind === 'outside') {
    yield {
      at,
      message: `"${path}" goes into the list "${named.list}", and nobody can say which of its rows is meant.`,
      mend: mendOutside(named.list, nearestReference(schema, named.list, group)),
      question: id,
    };
  }
  if (named.kind === 'unreferenced') {
    const near = nearestReference(schema, named.list, group);
    yield {
      at,
      message: `"${path}" goes by "${named.by}", which is no reference to a row of "${named.list}".`,
      mend: near
        ? `Write "{${near}}" instead.`
        : `Name an answer that has { "reference": { "list": "/${named.list.replaceAll('.', '/')}" } }.`,
      question: id,
    };
  }
  if (named.kind !== 'missing') return;
  const near = nearestPath(schema, path, group);
  const where = group === '' ? 'at the top' : `in "${group}"`;
  yield {
    at,
    message: `There is no answer "${path}" as seen from "${id}", which stands ${where}.`,
    mend: near
      ? `Write "${near}" instead.`
      : 'Name an answer beside it, one group up with "../", or from the top with "/".',
    question: id,
  };
}

function mendOutside(list: string, reference: string | undefined): string {
  const path = `/${list.replaceAll('.', '/')}`;
  const byReference =
    reference === undefined ? '' : `go by the one that an answer names: "${path}/{${reference}}/…", or `;
  return `Name an answer outside the list, or ${byReference}ask about its rows: { "some": "${path}", "where": … }.`;
}

/** The way to an answer beside a condition, or in a group around it, that names a row of a list. */
function nearestReference(schema: FormSchema, list: string, group: string): string | undefined {
  const path = `/${list.replaceAll('.', '/')}`;
  let [here, way] = [group, ''];
  for (;;) {
    const from = here;
    const found = [...allQuestions(schema)].find(
      ({ id, schema: asked }) => parentId(id) === from && asked.reference?.list === path,
    );
    if (found) return `${way}${found.name}`;
    if (here === '') return undefined;
    [here, way] = [parentId(here), `../${way}`];
  }
}

/** Of the answers that can be reached, the one most likely meant: mostly the right name with the wrong way before it. */
function nearestPath(schema: FormSchema, path: string, group: string): string | undefined {
  const reachable = [...allQuestions(schema)].filter(({ around, id }) => {
    const lists = around.filter(({ items }) => items !== undefined).length;
    return lists === 0 || parentId(id) === group;
  });
  const waysTo = ({ id }: { id: string }): string[] => {
    const top = `/${id.replaceAll('.', '/')}`;
    const name = id.slice(id.lastIndexOf('.') + 1);
    if (parentId(id) === group) return [name];
    return parentId(id) === parentId(group) && group !== '' ? [`../${name}`, top] : [top];
  };
  const ways = reachable.flatMap(waysTo);
  const last = path.slice(path.lastIndexOf('/') + 1);
  const sameName = ways.filter((way) => way.slice(way.lastIndexOf('/') + 1) === last);
  return sameName.length === 1 ? sameName[0] : nearestOf(path, ways);
}

/** Answers named by deadlines and by dates that must come after others. */
function* otherPaths({ origins }: FormCase, schema: FormSchema): Generator<Found> {
  for (const { id, schema: asked } of allQuestions(schema)) {
    const group = parentId(id);
    const { deadline, notBefore } = asked;
    const check = (path: string | undefined, keyword: string, member: string): Iterable<Found> =>
      path === undefined ? [] : wrongPath({ schema, path, group, at: origins.keyword(id, keyword, member), id });
    yield* check(deadline?.anchor, 'deadline', 'anchor');
    yield* check(deadline?.explainedBy, 'deadline', 'explainedBy');
    yield* check(isJsonObject(notBefore) ? notBefore.answer : undefined, 'notBefore', 'answer');
  }
}
