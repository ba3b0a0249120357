import { diffForms, isUncovered, migrationFaults, type Migration, type ResolvedForm } from '@kinform/engine';
import type { Library } from '../../files/library.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { WholeScene } from '../../scenes.js';

/** A step between two versions that would do nothing, or something else than it says. */
export const migrationStep: LintRule<WholeScene> = {
  code: 'migration.step',
  about: 'Every step of a migration takes a question that the older version has to one that the newer has.',
  severity: 'error',
  *check(scene) {
    for (const { from, to, path, migration } of pairsOf(scene)) {
      if (!migration) continue;
      for (const { step, what, mend } of unlessShapeless(() => migrationFaults(migration, from, to))) {
        yield { at: { file: path, path: step === undefined ? [] : ['steps', step] }, message: what, mend };
      }
    }
  },
};

/** A version that breaks saved records of the one before it, which no migration takes care of. */
export const migrationMissing: LintRule<WholeScene> = {
  code: 'migration.missing',
  about: 'Whatever breaks saved records is covered by a migration from the version before.',
  severity: 'error',
  *check(scene) {
    for (const { from, to, path, migration, file } of pairsOf(scene)) {
      const differences = unlessShapeless(() => diffForms(from, to, migration)).filter(isUncovered);
      for (const { question, what, mend = '' } of differences) {
        const found: Found = {
          at: { file, path: [] },
          message: `This breaks records of ${from.version}: ${question}: ${what}`,
          mend,
          question,
        };
        yield migration ? found : { ...found, mend: `${mend} Add ${path}.` };
      }
    }
  },
};

interface VersionPair {
  from: ResolvedForm;
  to: ResolvedForm;
  /** Where the migration is, or belongs. */
  path: string;
  migration: Migration | undefined;
  /** Where a difference is told: in the migration, or else in the newer schema. */
  file: string;
}

/** Versions that follow each other, as no authority has changed them. */
function* pairsOf({ library, cases }: WholeScene): Generator<VersionPair> {
  const plain = new Map(
    cases.flatMap(({ folder, overlays, resolved }) => (overlays.length === 0 && resolved ? [[folder, resolved]] : [])),
  );
  for (const [form, versions] of library.forms) {
    for (const [index, version] of versions.entries()) {
      const [from, to] = [
        plain.get(`forms/${form}/${versions[index - 1] ?? ''}`),
        plain.get(`forms/${form}/${version}`),
      ];
      if (!from || !to) continue;
      const path = `forms/${form}/migrations/${from.version}--${version}.json`;
      const migration = migrationIn(library, path);
      yield { from, to, path, migration, file: migration ? path : `forms/${form}/${version}/schema.json` };
    }
  }
}

function migrationIn(library: Library, path: string): Migration | undefined {
  const value = library.object(path);
  return value && Array.isArray(value['steps']) ? (value as unknown as Migration) : undefined;
}

/** What is not shaped as a migration is told as that, and nothing more is said of it. */
function unlessShapeless<T>(look: () => T[]): T[] {
  try {
    return look();
  } catch {
    return [];
  }
}
