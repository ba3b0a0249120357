import { loadForm } from '@kinform/compiler/load';
import { parseRecord } from '@kinform/engine';
import type { FormRecord, PacksAtHand, ResolvedForm } from '@kinform/engine';
import { CannotRunError } from './cannot-run.js';
import type { CommandIo } from './command.js';
import { readTextFile } from './files.js';

/** A record and the form that it was filled in on. */
export interface OpenedRecord {
  record: FormRecord;
  resolved: ResolvedForm;
}

/** Reads a record and resolves its form, with profiles on trial. Throws CannotRunError for what is no record, or of an unknown form. */
export function openRecord(
  path: string,
  io: CommandIo,
  atHand?: PacksAtHand,
  profiles: readonly string[] = [],
): OpenedRecord {
  const read = parseRecord(readTextFile(io.folder, path, 5_000_000));
  if ('problem' in read) throw new CannotRunError(`${path}: ${read.problem.what}`, read.problem.toDo);
  const { record } = read;
  return {
    record,
    resolved: loadForm(io.schemas, record.form, record.authority, record.formVersion, profiles, atHand),
  };
}
