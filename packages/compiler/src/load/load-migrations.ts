import { join } from 'node:path';
import {
  compareVersions,
  type Migration,
  type MigrationDefinitions,
  type MigrationStep,
  type PacksAtHand,
  type ResolvedForm,
} from '@kinform/engine';
import { loadAuthority } from './load-authority.js';
import { loadForm } from './load-form.js';
import { formVersions, loadDefinition } from './load-definition.js';
import { DefinitionFileError, filesIn, readJson } from './schemas-folder.js';

/** Name of a migration's file: `1.0.0--2.0.0.json`. */
const fileName = /^(\d+\.\d+\.\d+)--(\d+\.\d+\.\d+)\.json$/;

/** Files of a form's migrations, oldest first, each with the versions that its name says. */
export function migrationFiles(schemas: string, form: string): { path: string; from: string; to: string }[] {
  const folder = join(schemas, 'forms', form, 'migrations');
  return filesIn(folder, '.json')
    .flatMap((name) => {
      const [, from, to] = fileName.exec(name) ?? [];
      return from !== undefined && to !== undefined ? [{ path: join(folder, name), from, to }] : [];
    })
    .sort((a, b) => compareVersions(a.from, b.from) || compareVersions(a.to, b.to));
}

/** Every migration of a form. Throws DefinitionFileError for a file that says other versions than its name. */
export function loadMigrations(schemas: string, form: string): Migration[] {
  return migrationFiles(schemas, form).map(({ path, from, to }) => {
    const migration = readJson<Migration>(path);
    if (migration.form === form && migration.from === from && migration.to === to) return migration;
    throw new DefinitionFileError(
      `${path} does not say that it is for ${form} ${from} to ${to}.`,
      'Put "form", "from" and "to" right, or rename the file.',
    );
  });
}

/**
 * What `migrateRecord` needs: a form's versions from one to another (the newest where none is named) for one authority,
 * and the migrations between them, with the steps that its overlays add for questions of their own.
 */
export function loadMigrationDefinitions(
  schemas: string,
  form: string,
  authority: string,
  { from, to }: { from: string; to?: string | undefined },
  atHand?: PacksAtHand,
): MigrationDefinitions<ResolvedForm> {
  // says what is wrong where there is no such form
  if (formVersions(schemas, form).length === 0) loadDefinition(schemas, form, from);
  const known = formVersions(schemas, form);
  const goal = to ?? known.at(-1) ?? from;
  const [low, high] = compareVersions(from, goal) <= 0 ? [from, goal] : [goal, from];
  const between = known.filter((version) => compareVersions(version, low) >= 0 && compareVersions(version, high) <= 0);
  return {
    forms: between.map((version) => loadForm(schemas, form, authority, version, [], atHand)),
    migrations: between
      .slice(1)
      .reduce(
        (migrations, version, index) =>
          withOwnSteps(migrations, between[index] ?? low, version, form, ownSteps(schemas, form, authority, version)),
        loadMigrations(schemas, form),
      ),
  };
}

/** Steps of the overlays that were written for exactly this version. */
function ownSteps(schemas: string, form: string, authority: string, version: string): MigrationStep[] {
  const { overlays } = loadAuthority(schemas, authority, form, version);
  return overlays.flatMap(({ formVersion, steps = [] }) => (formVersion === version ? steps : []));
}

/** Migrations to a version with steps more; where there is none, one from the version before. */
function withOwnSteps(
  migrations: Migration[],
  from: string,
  to: string,
  form: string,
  steps: MigrationStep[],
): Migration[] {
  if (steps.length === 0) return migrations;
  if (!migrations.some((one) => one.to === to)) {
    return [...migrations, { form, from, to, about: 'Questions of the authority alone have changed.', steps }];
  }
  return migrations.map((one) => (one.to === to ? { ...one, steps: [...one.steps, ...steps] } : one));
}
