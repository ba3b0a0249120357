import { describeFinding, type FormRecord } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { applyChanges } from './apply-changes.js';
import { findingsOf, formOf } from './findings-of.js';
import { everyForm, readSchemasFile, recordsOf, wrongExamplesOf } from './read-schemas.js';

const short = ({ code, path, severity }: { code: string; path: string; severity: string }) =>
  `${severity} ${code} ${path}`;

describe.each(everyForm())('examples of $form $version', ({ form, version, folder }) => {
  const records = recordsOf(folder);

  it.each(records)('%s is a record of this form', (_name, record) => {
    expect([record.form, record.formVersion]).toEqual([form, version]);
  });

  it('has a complete one, the least that can be final, and a draft', () => {
    expect(records.map(([name]) => name)).toEqual(expect.arrayContaining(['complete.json', 'minimal.json']));
    expect(records.some(([, record]) => record.status === 'draft')).toBe(true);
  });

  it.each(records.filter(([, record]) => record.status === 'final'))('nothing stands against %s', (_name, record) => {
    expect(findingsOf(record, (record.updatedAt ?? '').slice(0, 10)).map(short)).toEqual([]);
  });

  it.each(records.filter(([, record]) => record.status === 'draft'))(
    '%s still lacks answers, and nothing in it is wrong',
    (_name, record) => {
      const findings = findingsOf(record, (record.updatedAt ?? '').slice(0, 10));
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter(({ code }) => !['required', 'onePerRow.missing', 'minItems'].includes(code))).toEqual([]);
    },
  );

  it.each(wrongExamplesOf(folder))('%s is found out, and nothing else is', (_name, example) => {
    const sound = readSchemasFile<FormRecord>(`${folder}/examples/${example.basedOn}`);
    const findings = findingsOf(applyChanges(sound, example.changes), example.at);
    expect(findings.map(short).sort()).toEqual(example.expected.map(short).sort());
  });

  it.each(wrongExamplesOf(folder))('%s is put in words that name the question and hold no answer', (_name, example) => {
    const sound = readSchemasFile<FormRecord>(`${folder}/examples/${example.basedOn}`);
    const record = applyChanges(sound, example.changes);
    for (const finding of findingsOf(record, example.at)) {
      const { message } = describeFinding(finding, 'en-GB', formOf(record));
      expect(message).toMatch(/^\p{Lu}/u);
      expect(message).not.toMatch(/[{}]|undefined|O'Neill|Zoë/);
    }
  });
});
