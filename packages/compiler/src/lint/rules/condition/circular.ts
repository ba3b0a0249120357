import { type FormSchema } from '@kinform/engine';
import { parentId } from '@kinform/engine/definition';
import { idOfPath, referencesIn } from '../../conditions/answer-paths.js';
import { atomsOf, conditionSites } from '../../conditions/condition-sites.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { questionAt } from '../../resolve/question-index.js';

/** Questions that are shown because of each other: whether one is there would depend on which was looked at first. */
export const circular: LintRule<FormCase> = {
  code: 'condition.circular',
  about: 'No question is shown because of another that is shown because of it.',
  severity: 'error',
  *check(one) {
    const schema = one.resolved?.schema;
    if (!schema) return;
    const links = linksOf(one, schema);
    for (const circle of circlesIn(links)) {
      const site = conditionSites(one).find(({ id, keyword }) => id === circle[0] && keyword === 'showWhen');
      if (!site) continue;
      yield {
        at: site.at,
        message:
          circle.length === 1
            ? `"${site.id}" is shown because of its own answer.`
            : `These are shown because of each other: ${[...circle, circle[0]].map((id) => `"${String(id)}"`).join(', then ')}.`,
        mend: 'Take one of the conditions out, or let it ask about an answer outside the circle.',
        question: site.id,
      };
    }
  },
};

/** What each question's being shown depends on; a question within a group depends on the group. */
function linksOf(one: FormCase, schema: FormSchema): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    links.set(from, (links.get(from) ?? new Set()).add(to));
  };
  for (const { id, keyword, condition, group, at } of conditionSites(one)) {
    if (keyword !== 'showWhen') continue;
    for (const atom of atomsOf(condition, group, at)) {
      for (const member of ['answer', 'some', 'sameAs', 'ageOn', 'namedBy'] as const) {
        const path = (atom.condition as Record<string, unknown>)[member];
        if (typeof path !== 'string') continue;
        for (const named of [path, ...referencesIn(path)].map((one) => idOfPath(one, atom.group))) {
          if (!questionAt(schema, named)) continue;
          link(id, named);
          for (let here = named; parentId(here) !== ''; here = parentId(here)) link(here, parentId(here));
        }
      }
    }
  }
  return links;
}

/** Circles, each once, beginning with the question that comes first by name. */
function circlesIn(links: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  const walk = (id: string, way: readonly string[]): void => {
    const start = way.indexOf(id);
    if (start >= 0) {
      const circle = fromFirst(way.slice(start));
      circles.set(circle.join(' '), circle);
      return;
    }
    if (done.has(id)) return;
    for (const next of links.get(id) ?? []) walk(next, [...way, id]);
    done.add(id);
  };
  for (const id of [...links.keys()].sort()) walk(id, []);
  return [...circles.values()];
}

function fromFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}
