import { describeFinding, type FormRecord } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { applyChanges } from './apply-changes.js';
import { findingsOf, formOf } from './findings-of.js';
import { everyProfileForm, readSchemasFile, recordsOf, wrongExamplesOf } from './read-schemas.js';

const short = ({ code, path, severity }: { code: string; path: string; severity: string }) =>
  `${severity} ${code} ${path}`;

describe.each(everyProfileForm())('examples of $form with the profile $profile', ({ profile, form, folder }) => {
  it.each(recordsOf(folder))('nothing stands against %s', (_name, record) => {
    expect(record.form).toBe(form);
    expect(findingsOf(record, (record.updatedAt ?? '').slice(0, 10), [profile]).map(short)).toEqual([]);
  });

  it.each(wrongExamplesOf(folder))('%s is found out, and nothing else is', (_name, example) => {
    const sound = readSchemasFile<FormRecord>(`${folder}/examples/${example.basedOn}`);
    const findings = findingsOf(applyChanges(sound, example.changes), example.at, [profile]);
    expect(findings.map(short).sort()).toEqual(example.expected.map(short).sort());
    for (const finding of findings) {
      const { message } = describeFinding(finding, 'en-GB', formOf(sound, [profile]));
      expect(message).toMatch(/^\p{Lu}[^{}]*$/u);
      expect(message).not.toMatch(/undefined|O'Neill|Zoë/);
    }
  });

  it.each(wrongExamplesOf(folder))('%s would stand without the profile', (_name, example) => {
    const sound = readSchemasFile<FormRecord>(`${folder}/examples/${example.basedOn}`);
    const without = findingsOf(applyChanges(sound, example.changes), example.at).map(short);
    expect(example.expected.map(short).filter((finding) => without.includes(finding))).toEqual([]);
  });
});
