import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  authorityNames,
  compileTemplate,
  formNames,
  formVersions,
  loadForm,
  loadMigrationDefinitions,
  loadMigrations,
} from '@kinform/compiler';
import { checkTree, composeDocument, outline } from '@kinform/documents';
import {
  checkAnswers,
  diffForms,
  isAnswered,
  isUncovered,
  migrateRecord,
  migrationFaults,
  pointerOf,
  type Finding,
  type FormRecord,
  type Json,
  type Migration,
  type ResolvedForm,
} from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { fieldTypes } from '@kinform/fields/types';
import { describe, expect, it } from 'vitest';
import { everyForm, readSchemasFile, recordsOf, schemas } from './read-schemas.js';

type Short = Pick<Finding, 'code' | 'path' | 'severity'>;

const resolved = new Map<string, ResolvedForm>();

function formOf(form: string, version: string, authority: string): ResolvedForm {
  const key = `${form} ${version} ${authority}`;
  const known = resolved.get(key) ?? loadForm(schemas, form, authority, version);
  resolved.set(key, known);
  return known;
}

/**
 * Findings that an example may have after its migration, by its file's name, or `*` for all; a `*` in a path stands for
 * any row. None where there is no such file.
 */
function expectedAfter({ form, from, to }: Migration): Record<string, Short[]> {
  const path = `forms/${form}/migrations/${from}--${to}.expected.json`;
  return existsSync(join(schemas, path)) ? readSchemasFile(path) : {};
}

function findingsOf(record: FormRecord, form: ResolvedForm): string[] {
  const { calendar = {} } = form.settings;
  const at = (record.updatedAt ?? '').slice(0, 10);
  const findings = checkAnswers(form, record, { at, calendar, validator: compileValidator(form) });
  return findings.map(short);
}

const short = ({ code, path, severity }: Short): string => `${severity} ${code} ${path}`;

function leavesOf(value: Json | undefined, way: (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return isAnswered(value) ? [pointerOf(way)] : [];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...way, name]));
}

const migrations = formNames(schemas).flatMap((form) => loadMigrations(schemas, form));

describe.each(migrations)('$form $from to $to', (migration) => {
  const { form, from, to } = migration;
  const examples = everyForm()
    .filter((one) => one.form === form && one.version === from)
    .flatMap(({ folder }) => recordsOf(folder));

  it.each(authorityNames(schemas))('has no idle step, those of its overlays included, for %s', (authority) => {
    const [older, newer] = [formOf(form, from, authority), formOf(form, to, authority)];
    const definitions = loadMigrationDefinitions(schemas, form, authority, { from, to });
    const whole = definitions.migrations.find((one) => one.from === from && one.to === to);
    expect(migrationFaults(whole ?? migration, older, newer)).toEqual([]);
  });

  it.each(examples)('carries every answer of %s, or drops it with a reason', (_name, record) => {
    const definitions = loadMigrationDefinitions(schemas, form, record.authority, { from, to });
    const { report, record: now } = migrateRecord(record, definitions, { to });
    expect(report.orphans).toEqual([]);
    const fates = [...report.carried, ...report.mapped, ...report.split, ...report.joined].map((one) => one.from);
    const told = [...fates, ...report.dropped.map(({ path }) => path)];
    expect(told.sort()).toEqual(leavesOf(record.answers).sort());
    expect(now.status).not.toBe('final');
  });

  it.each(examples)('%s has only the findings that are expected', (name, record) => {
    const expected = [...(expectedAfter(migration)['*'] ?? []), ...(expectedAfter(migration)[name] ?? [])];
    expect(findingsMore(migration, record).filter((one) => !expected.some((each) => isLike(one, each)))).toEqual([]);
  });

  it.each(examples)('%s is printed as the newer version is, with no question left over', (_name, record) => {
    const definitions = loadMigrationDefinitions(schemas, form, record.authority, { from, to });
    const { record: now } = migrateRecord(record, definitions, { to });
    const newer = formOf(form, to, record.authority);
    const printed = composeDocument(newer, now, {
      ...{ audience: 'practitioner', locale: 'en-GB', at: (record.updatedAt ?? '').slice(0, 10), findings: [] },
      ...{ fields: fieldTypes, template: compileTemplate(newer.template) },
    });
    expect(checkTree(printed)).toEqual([]);
    expect(outline(printed)).not.toContain('Further answers');
  });

  it('expects no finding that no example has', () => {
    const found = new Map(examples.map(([name, record]) => [name, findingsMore(migration, record)]));
    const idle = Object.entries(expectedAfter(migration)).flatMap(([name, expected]) => {
      const here = name === '*' ? [...found.values()].flat() : (found.get(name) ?? []);
      return expected.filter((each) => !here.some((one) => isLike(one, each))).map((each) => `${name} ${short(each)}`);
    });
    expect(idle).toEqual([]);
  });
});

const foundMore = new Map<FormRecord, string[]>();

/** Findings that a record did not have before; those of a draft's own gaps are not the migration's. Each is looked for once. */
function findingsMore(migration: Migration, record: FormRecord): string[] {
  const known = foundMore.get(record) ?? newFindings(migration, record);
  foundMore.set(record, known);
  return known;
}

function newFindings({ form, from, to }: Migration, record: FormRecord): string[] {
  const definitions = loadMigrationDefinitions(schemas, form, record.authority, { from, to });
  const { report, record: now } = migrateRecord(record, definitions, { to });
  const places = new Map(report.carried.map((one) => [one.from, one.to]));
  const before = findingsOf(record, formOf(form, from, record.authority)).map((one) => {
    const [severity, code, path = ''] = one.split(' ');
    return `${severity ?? ''} ${code ?? ''} ${places.get(path) ?? path}`;
  });
  return findingsOf(now, formOf(form, to, record.authority)).filter((one) => !before.includes(one));
}

/** Whether a finding is one that is expected. */
function isLike(found: string, expected: Short): boolean {
  const [one, other] = [found, short(expected)].map((text) => text.split('/'));
  if (!one || !other || one.length !== other.length) return false;
  return other.every((part, index) => part === one[index] || (part === '*' && /^\d+$/.test(one[index] ?? '')));
}

const steps = formNames(schemas).flatMap((form) =>
  formVersions(schemas, form).flatMap((to, index, all) => {
    const from = all[index - 1];
    return from === undefined ? [] : authorityNames(schemas).map((authority) => ({ form, from, to, authority }));
  }),
);

describe('versions that follow each other', () => {
  it.each(steps)('$form $from to $to breaks nothing for $authority that the migration does not cover', (step) => {
    const { form, from, to, authority } = step;
    const definitions = loadMigrationDefinitions(schemas, form, authority, { from, to });
    const migration = definitions.migrations.find((one) => one.from === from && one.to === to);
    const differences = diffForms(formOf(form, from, authority), formOf(form, to, authority), migration);
    const open = differences
      .filter(isUncovered)
      .map(({ question, what, mend }) => `${question}: ${what} ${mend ?? ''}`);
    expect(open).toEqual([]);
  });

  it('are numbered as what they change: a breaking version has a new first number', () => {
    const wrong = steps
      .filter(({ authority }) => authority === 'national')
      .filter(({ form, from, to }) => from.split('.')[0] === to.split('.')[0] && breaks(form, from, to));
    expect(wrong).toEqual([]);
  });

  it('are found for every form that has a migration', () => {
    const pairs = steps.map(({ form, from, to }) => `${form} ${from} ${to}`);
    expect(migrations.filter(({ form, from, to }) => !pairs.includes(`${form} ${from} ${to}`))).toEqual([]);
  });
});

function breaks(form: string, from: string, to: string): boolean {
  return diffForms(formOf(form, from, 'national'), formOf(form, to, 'national')).some(({ breaking }) => breaking);
}
