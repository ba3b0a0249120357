import { join } from 'node:path';
import {
  compareVersions,
  type Migration,
  type MigrationDefinitions,
  type PacksAtHand,
  type ResolvedForm,
} from '@kinform/engine';
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

/** What `migrateRecord` needs: a form's versions from one to another (the newest where none is named) for one authority. */
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
    migrations: loadMigrations(schemas, form),
  };
}
