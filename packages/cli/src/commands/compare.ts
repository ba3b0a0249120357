import { loadForm, loadMigrationDefinitions } from '@kinform/compiler/load';
import { compareRecords, compareVersions, migrateRecord } from '@kinform/engine';
import type { Change, FormRecord, PacksAtHand, ResolvedForm } from '@kinform/engine';
import { CannotRunError } from '../io/cannot-run.js';
import { changesInWords } from '../io/changes-in-words.js';
import type { Command, CommandIo } from '../io/command.js';
import { count } from '../io/count.js';
import { packsOption } from '../io/packs-option.js';
import { openRecord } from '../io/read-record.js';

/** `kinform compare RECORD1 RECORD2`: what changed between two records, question by question. */
export const compare: Command = {
  verb: 'compare',
  about: 'Prints what changed from one record of a form to another, section by section, with both answers.',
  takesWords: 2,
  usage: 'compare RECORD1 RECORD2 [--packs DIR] [--json]',
  options: { packs: { type: 'string' } },
  async run([first, second], options, io) {
    if (!first || !second) {
      throw new CannotRunError('Two records are needed.', 'Call it so: kinform compare RECORD1 RECORD2');
    }
    const atHand = packsOption(options, io);
    const compared = inOneVersion(openRecord(first, io).record, openRecord(second, io).record, io, atHand);
    const { before, now, resolved, migrated } = compared;
    const changes: Change[] = compareRecords(before, now, resolved);
    if (options['json']) {
      const head = { form: resolved.form, formVersion: resolved.version, ...(migrated ? { migrated } : {}) };
      io.print(JSON.stringify({ ...head, changes }, null, 2));
      return 0;
    }
    if (migrated) {
      const which = migrated.record === 1 ? first : second;
      io.print(`${which} is of version ${migrated.from}; it is compared as it would be in ${resolved.version}.`);
    }
    changesInWords(changes, resolved, before, now).forEach((line) => io.print(line));
    io.print(changes.length === 0 ? 'Nothing changed.' : `${count(changes.length, 'change')}.`);
    return 0;
  },
};

interface Compared {
  before: FormRecord;
  now: FormRecord;
  resolved: ResolvedForm;
  /** Which record was taken to the other's version, in memory alone. */
  migrated?: { record: 1 | 2; from: string; to: string };
}

/** Both records in the newer version of the two, as the second one's authority has the form. */
function inOneVersion(first: FormRecord, second: FormRecord, io: CommandIo, atHand: PacksAtHand): Compared {
  if (first.form !== second.form) {
    throw new CannotRunError(
      `The records are of different forms: ${first.form} and ${second.form}.`,
      'Compare two records of the same form.',
    );
  }
  const order = compareVersions(first.formVersion, second.formVersion);
  const version = order < 0 ? second.formVersion : first.formVersion;
  const resolved = loadForm(io.schemas, second.form, second.authority, version, [], atHand);
  if (order === 0) return { before: first, now: second, resolved };
  const older = order < 0 ? first : second;
  const migrated = { record: order < 0 ? 1 : 2, from: older.formVersion, to: version } as const;
  const taken = taking(older, version, io);
  return { before: order < 0 ? taken : first, now: order < 0 ? second : taken, resolved, migrated };
}

function taking(record: FormRecord, to: string, io: CommandIo): FormRecord {
  const { form, authority, formVersion: from } = record;
  return migrateRecord(record, loadMigrationDefinitions(io.schemas, form, authority, { from, to }), { to }).record;
}
