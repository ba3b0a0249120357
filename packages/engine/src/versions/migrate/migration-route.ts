import type { ResolvedForm } from '../../definition/resolved-form.js';
import { compareVersions } from '../version-order.js';
import type { Migration } from '../migration.js';

/** A version of a form, as far as a migration needs it. */
export type FormVersion = Pick<
  ResolvedForm,
  'form' | 'version' | 'authority' | 'authorityVersion' | 'digest' | 'schema'
>;

/** The versions of a form, resolved for the record's authority, and the migrations between them. */
export interface MigrationDefinitions<Form extends FormVersion = FormVersion> {
  forms: readonly Form[];
  migrations: readonly Migration[];
}

/** From one version to the next on the way. Without a migration between them everything stays where it is. */
export interface Hop<Form extends FormVersion = FormVersion> {
  from: Form;
  to: Form;
  migration?: Migration;
}

/**
 * The way from one version to a newer one: by migrations, the furthest first, else to the next version, which then is
 * compatible. Throws for versions that are not there and for a way back.
 */
export function migrationRoute<Form extends FormVersion>(
  form: string,
  from: string,
  to: string | undefined,
  definitions: MigrationDefinitions<Form>,
): Hop<Form>[] {
  const forms = definitions.forms
    .filter((one) => one.form === form)
    .sort((a, b) => compareVersions(a.version, b.version));
  const goal = forms.find(({ version }) => version === (to ?? forms.at(-1)?.version));
  const start = forms.find(({ version }) => version === from);
  if (!start) throw unknown(form, from, forms);
  if (!goal) throw unknown(form, to ?? '(none)', forms);
  if (compareVersions(goal.version, from) < 0) {
    throw new Error(
      `A record of ${form} ${from} cannot go back to ${goal.version}. Keep the record as it was before it was migrated.`,
    );
  }
  const migrations = definitions.migrations.filter((one) => one.form === form);
  const hops: Hop<Form>[] = [];
  let here = start;
  while (here !== goal) {
    const hop: Hop<Form> = nextHop(here, goal, forms, migrations);
    hops.push(hop);
    here = hop.to;
  }
  return hops;
}

function nextHop<Form extends FormVersion>(
  from: Form,
  goal: Form,
  forms: readonly Form[],
  migrations: readonly Migration[],
): Hop<Form> {
  const isOnTheWay = (version: string): boolean =>
    compareVersions(version, from.version) > 0 && compareVersions(version, goal.version) <= 0;
  const [migration] = migrations
    .filter((one) => one.from === from.version && isOnTheWay(one.to))
    .sort((a, b) => compareVersions(b.to, a.to));
  const next = forms.find(({ version }) => (migration ? version === migration.to : isOnTheWay(version)));
  if (!next) throw unknown(from.form, migration?.to ?? goal.version, forms);
  return { from, to: next, ...(migration ? { migration } : {}) };
}

function unknown(form: string, version: string, forms: readonly FormVersion[]): Error {
  const known = forms.map((one) => one.version).join(', ') || 'none';
  return new Error(`There is no version ${version} of ${form} to migrate with. Versions given: ${known}.`);
}
