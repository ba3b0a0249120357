import { formVersions, loadMigrationDefinitions } from '@kinform/compiler';
import { findQuestion, type Migration } from '@kinform/engine';
import { resolvedForm } from './findings-of.js';
import { schemas } from './read-schemas.js';
import type { Home, Versions } from './rule-homes.js';

const migrations = new Map<string, readonly Migration[]>();

/** Migrations that take a record of an authority from one version of a form to the newest. */
function migrationsFrom(form: string, authority: string, from: string): readonly Migration[] {
  const key = `${form} ${authority} ${from}`;
  const known = migrations.get(key) ?? loadMigrationDefinitions(schemas, form, authority, { from }).migrations;
  migrations.set(key, known);
  return known;
}

/** Whether a home is still there in the newest version of its form, where a migration takes its question. */
export function holdsInNewest(home: Home, versions: Versions): boolean {
  if (!('question' in home) || home.kind === 'document' || home.kind === 'example') return true;
  const { form, question, authority = 'national', profile } = home;
  const from = ('version' in home ? home.version : undefined) ?? versions[form] ?? '';
  const newest = formVersions(schemas, form).at(-1) ?? from;
  if (newest === from) return true;
  const { schema, questions } = resolvedForm(form, authority, newest, profile ? [profile] : []);
  return migrationsFrom(form, authority, from)
    .reduce((ids, migration) => ids.flatMap((id) => routeOf(id, migration)), [question])
    .some((id) => {
      const met = findQuestion(schema, id)?.schema;
      if (!met || questions[id]?.section === '') return false;
      const [keyword, rule] = home.kind === 'finding' ? home.code.split('.') : [];
      if (keyword === 'rule' && rule) return Object.hasOwn({ ...met.rule, ...met.items?.rule }, rule);
      return home.kind === 'deadline' ? figuresOf(met.deadline).includes(`${home.amount} ${home.unit}`) : true;
    });
}

function figuresOf(deadline: NonNullable<ReturnType<typeof findQuestion>>['schema']['deadline']): string[] {
  if (!deadline) return [];
  return [deadline, ...(deadline.when ?? [])].map(
    ({ amount = deadline.amount, unit = deadline.unit }) => `${amount} ${unit}`,
  );
}

/** Ids that a question has after a migration: the step that is most exact about it says, else it keeps its own, even where answers are dropped. */
function routeOf(id: string, { steps }: Migration): string[] {
  const routes = steps.flatMap((step) => {
    if (step.op === 'rename') return [{ from: step.from, to: [step.from.replace(/[^.]+$/, step.to)] }];
    if (step.op === 'move') return [{ from: step.from, to: [step.to] }];
    if (step.op === 'split') return [{ from: step.from, to: step.to.map(({ question }) => question) }];
    if (step.op === 'join') return step.from.map((from) => ({ from, to: [step.to] }));
    return [];
  });
  const about = routes.filter(({ from }) => id === from || id.startsWith(`${from}.`));
  const exact = about.sort((a, b) => b.from.length - a.from.length)[0];
  return exact ? exact.to.map((to) => to + id.slice(exact.from.length)) : [id];
}
