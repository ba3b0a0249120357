import { formVersions, loadMigrationDefinitions } from '@kinform/compiler/load';
import { compareVersions, diffForms, isUncovered, migrationFaults, migrationRoute } from '@kinform/engine';
import type { Difference } from '@kinform/engine';
import { CannotRunError } from '../io/cannot-run.js';
import { textOption } from '../io/command.js';
import type { Command, CommandIo } from '../io/command.js';
import { count } from '../io/count.js';

/** A difference with the versions that it is between. */
type FoundDifference = Difference & { from: string; to: string };

/** `kinform diff FORM V1 V2 [--authority A]`: the differences, each breaking or compatible. */
export const diff: Command = {
  verb: 'diff',
  about:
    'Compares two versions of a form. Exit code 1 when a breaking difference stands that no migration covers, or a migration has a fault.',
  takesWords: 3,
  usage: 'diff FORM V1 V2 [--authority A] [--json]',
  options: { authority: { type: 'string' } },
  async run([form, from, to], options, io) {
    if (!form || !from || !to) {
      throw new CannotRunError('A form and two versions are needed.', 'Call it so: kinform diff FORM V1 V2');
    }
    refuseVersions(form, from, to, io);
    const definitions = loadMigrationDefinitions(io.schemas, form, textOption(options, 'authority') ?? 'national', {
      from,
      to,
    });
    const hops = migrationRoute(form, from, to, definitions);
    const differences = hops.flatMap((hop) =>
      diffForms(hop.from, hop.to, hop.migration)
        .sort((a, b) => rank(a) - rank(b))
        .map((one): FoundDifference => ({ from: hop.from.version, to: hop.to.version, ...one })),
    );
    const faults = hops.flatMap(({ migration, from: older, to: newer }) =>
      migration
        ? migrationFaults(migration, older, newer).map((fault) => ({
            from: older.version,
            to: newer.version,
            ...fault,
          }))
        : [],
    );
    const summary = {
      breaking: differences.filter(isUncovered).length,
      covered: differences.filter((one) => one.breaking && !isUncovered(one)).length,
      compatible: differences.filter((one) => !one.breaking).length,
    };
    if (options['json']) io.print(JSON.stringify({ form, from, to, differences, faults, summary }, null, 2));
    else {
      for (const fault of faults) {
        const where = fault.step === undefined ? '' : `, step ${fault.step + 1}`;
        io.print(`fault  migration ${fault.from} to ${fault.to}${where}: ${fault.what}`);
        io.print(`       ${fault.mend}`);
      }
      linesOf(differences, hops.length > 1).forEach((line) => io.print(line));
      io.print(
        `${count(summary.breaking, 'breaking difference')}, ${summary.covered} covered by a migration, ${summary.compatible} compatible`,
      );
    }
    return summary.breaking > 0 || faults.length > 0 ? 1 : 0;
  },
};

function refuseVersions(form: string, from: string, to: string, io: CommandIo): void {
  const known = formVersions(io.schemas, form);
  const strange = known.length > 0 ? [from, to].find((version) => !known.includes(version)) : undefined;
  if (strange !== undefined) {
    throw new CannotRunError(`The form ${form} has no version ${strange}.`, `Its versions are: ${known.join(', ')}.`);
  }
  if (known.length > 0 && compareVersions(from, to) >= 0) {
    throw new CannotRunError(`${to} is not newer than ${from}.`, 'Name the older version first.');
  }
}

function rank(difference: Difference): number {
  if (isUncovered(difference)) return 0;
  return difference.breaking ? 1 : 2;
}

function linesOf(differences: readonly FoundDifference[], withVersions: boolean): string[] {
  return differences.flatMap((one) => {
    const state = isUncovered(one) ? 'breaking' : one.breaking ? `covered by ${one.covered ?? ''}` : 'compatible';
    const versions = withVersions ? `${one.from} to ${one.to}  ` : '';
    const mend = isUncovered(one) && one.mend ? [`       ${one.mend}`] : [];
    return [`${state}  ${versions}${one.question}  ${one.kind}: ${one.what}`, ...mend];
  });
}
