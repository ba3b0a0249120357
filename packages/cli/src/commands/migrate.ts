import { loadMigrationDefinitions } from '@kinform/compiler/load';
import { checkAnswers, migrateRecord } from '@kinform/engine';
import type { Finding, FormRecord, MigrationReport, ResolvedForm } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { english } from '@kinform/language';
import { CannotRunError } from '../io/cannot-run.js';
import { textOption } from '../io/command.js';
import type { Command, CommandIo } from '../io/command.js';
import { count } from '../io/count.js';
import { refuseOutput, writeWhole } from '../io/files.js';
import { packsOption } from '../io/packs-option.js';
import { openRecord } from '../io/read-record.js';

/** `kinform migrate RECORD [--to V] --out F`: the record in the newer version, and what became of every answer. */
export const migrate: Command = {
  verb: 'migrate',
  about:
    'Takes a record to a newer version of its form. Exit code 1 when answers are left without a place; they are kept among the orphans.',
  takesWords: 1,
  usage: 'migrate RECORD [--to V] --out FILE [--packs DIR] [--json]',
  options: { to: { type: 'string' }, out: { type: 'string' }, packs: { type: 'string' } },
  async run([path], options, io) {
    const out = textOption(options, 'out');
    if (!path) throw new CannotRunError('No record was named.', `Call it so: kinform ${migrate.usage}`);
    if (!out) throw new CannotRunError('No file to write was named.', 'Add --out FILE.');
    refuseOutput(io.folder, out, path);
    const atHand = packsOption(options, io);
    const { record, resolved } = openRecord(path, io, atHand);
    const to = textOption(options, 'to');
    const definitions = loadMigrationDefinitions(
      io.schemas,
      record.form,
      record.authority,
      { from: record.formVersion, to },
      atHand,
    );
    const migrated = migrateRecord(record, definitions, { to, at: io.today });
    const goal = definitions.forms.find(({ version }) => version === migrated.record.formVersion) ?? resolved;
    const findings = findingsMore(resolved, record, goal, migrated.record, io);
    writeWhole(io.folder, out, `${JSON.stringify(migrated.record, null, 2)}\n`);
    const { report } = migrated;
    if (options['json']) io.print(JSON.stringify({ file: out, report, findings }, null, 2));
    else linesOf(report, findings.length, out).forEach((line) => io.print(line));
    return report.orphans.length > 0 ? 1 : 0;
  },
};

/** Findings that the older record does not have at the place that it has now. */
function findingsMore(
  older: ResolvedForm,
  before: FormRecord,
  newer: ResolvedForm,
  now: FormRecord,
  io: CommandIo,
): Finding[] {
  if (now === before) return [];
  const known = new Set(findingsOf(older, before, io).map(({ code, path }) => `${code} ${path}`));
  return findingsOf(newer, now, io).filter(({ code, path }) => !known.has(`${code} ${path}`));
}

function findingsOf(resolved: ResolvedForm, record: FormRecord, io: CommandIo): Finding[] {
  const { calendar = {} } = resolved.settings;
  return checkAnswers(resolved, record, {
    at: io.today,
    calendar,
    validator: compileValidator(resolved),
    language: english,
  });
}

function linesOf(report: MigrationReport, findings: number, out: string): string[] {
  const { counts, from, to, form } = report;
  if (from === to) return [`The record is of ${form} ${to} already; ${out} is the same record.`];
  return [
    `Took the record from ${form} ${from} to ${to} and wrote ${out}.`,
    `${count(counts.carried, 'answer')} carried, ${counts.mapped} mapped, ${counts.split} split, ${counts.joined} joined.`,
    ...report.mapped.map((one) => `mapped    ${one.from}  ${String(one.code)} is now ${String(one.becomes)}`),
    ...report.defaulted.map(({ path, reason }) => `filled in ${path}  ${reason}`),
    ...report.dropped.map(({ path, reason }) => `dropped   ${path}  ${reason}`),
    ...report.orphans.map(({ path, reason }) => `orphan    ${path}  ${reason}`),
    ...report.explanations
      .filter((one) => one.to === undefined)
      .map((one) => `orphan    the explanation of ${one.from}`),
    ...(counts.dropped + counts.orphans > 0
      ? ['What was dropped or has no place is kept among the orphans of the record.']
      : []),
    ...(report.signatures > 0
      ? [`${count(report.signatures, 'signature')} of ${from} set aside: nobody has signed ${to}.`]
      : []),
    ...(report.status ? ['The record was final and is a draft again. Keep the older one: it is what was signed.'] : []),
    ...(findings > 0 ? [`${count(findings, 'finding')} more than before: see kinform check ${out}`] : []),
  ];
}
