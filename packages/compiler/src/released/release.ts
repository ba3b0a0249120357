import { diffForms, isUncovered, migrationFaults } from '@kinform/engine';
import { formNames, formVersions } from '../load/load-definition.js';
import { loadForm } from '../load/load-form.js';
import { loadMigrations } from '../load/load-migrations.js';
import { authorityNames, profileNames } from '../load/owner-folders.js';
import { DefinitionFileError } from '../load/schemas-folder.js';
import { isSameRelease, nameOfReleased, type Released, type ReleasedLock } from './released-lock.js';
import { formNow, overlaysNow, settingsNow } from './released-now.js';

/** A lock with what was added to it, or what stands against adding it. */
export interface Release {
  lock: ReleasedLock;
  added: string[];
  /** Sentences; nothing is added while there are any. */
  refused: string[];
}

/** Everything that could be released: every version of every form, every owner's settings and overlays. */
export function everythingNow(schemas: string): Released[] {
  const forms = formNames(schemas).flatMap((form) =>
    formVersions(schemas, form).map((version) => formNow(schemas, form, version)),
  );
  const owners = [...authorityNames(schemas), ...profileNames(schemas)];
  return [...forms, ...owners.flatMap((owner) => ownerNow(schemas, owner))];
}

/** What an authority or profile could release. */
export function ownerNow(schemas: string, owner: string): Released[] {
  if (![...authorityNames(schemas), ...profileNames(schemas)].includes(owner)) {
    throw new DefinitionFileError(
      `There is no authority or profile "${owner}".`,
      `There are: ${[...authorityNames(schemas), ...profileNames(schemas)].join(', ')}.`,
    );
  }
  return [settingsNow(schemas, owner), ...formNames(schemas).flatMap((form) => overlaysNow(schemas, owner, form))];
}

/**
 * Adds to a lock what is not in it yet. What is in it is never written over: the same again adds nothing, anything else
 * is refused. A form's version that breaks records of the one before it, without a migration that covers it, is refused.
 */
export function release(schemas: string, lock: ReleasedLock, wanted: readonly Released[]): Release {
  const known = new Map(lock.released.map((entry) => [nameOfReleased(entry), entry]));
  const fresh = wanted.filter((entry) => !known.has(nameOfReleased(entry)));
  const refused = [
    ...wanted.flatMap((entry) => changedRelease(entry, known.get(nameOfReleased(entry)))),
    ...fresh.flatMap((entry) => (entry.kind === 'form' ? breakingDifferences(schemas, entry) : [])),
  ];
  if (refused.length > 0) return { lock, added: [], refused };
  const released = [...lock.released, ...fresh].sort((a, b) => (nameOfReleased(a) < nameOfReleased(b) ? -1 : 1));
  return { lock: { released }, added: fresh.map(nameOfReleased), refused };
}

/** A language more since the release is no change: what was locked then is compared. */
function changedRelease(entry: Released, known: Released | undefined): string[] {
  if (!known) return [];
  const digests = Object.fromEntries(Object.keys(known.digests).map((place) => [place, entry.digests[place] ?? '']));
  const resolved = known.kind === 'form' ? { resolved: known.resolved } : {};
  if (isSameRelease({ ...entry, digests, ...resolved } as Released, known)) return [];
  return [`${nameOfReleased(entry)} is released and has changed since. Give it a newer version.`];
}

function breakingDifferences(schemas: string, { form, version }: { form: string; version: string }): string[] {
  const versions = formVersions(schemas, form);
  const before = versions[versions.indexOf(version) - 1];
  if (before === undefined) return [];
  const [from, to] = [before, version].map((one) => loadForm(schemas, form, 'national', one));
  if (!from || !to) return [];
  const migration = loadMigrations(schemas, form).find((one) => one.from === before && one.to === version);
  const faults = migration ? migrationFaults(migration, from, to) : [];
  return [
    ...faults.map(
      ({ step, what }) =>
        `The migration ${before}--${version}${step === undefined ? '' : `, step ${step + 1}`}: ${what}`,
    ),
    ...diffForms(from, to, migration)
      .filter(isUncovered)
      .map(({ question, what, mend }) =>
        `${form} ${version} breaks records of ${before}: ${question}: ${what} ${mend ?? ''}`.trim(),
      ),
  ];
}
