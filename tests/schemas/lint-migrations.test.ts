import { lintSchemas } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { MadeUpLibrary } from './made-up-library.js';

const path = 'forms/visit/migrations/1.0.0--2.0.0.json';

/** The made-up form with a version 2.0.0 in which `why` is called `reason`. */
function withNewerVersion(): MadeUpLibrary {
  const library = new MadeUpLibrary();
  for (const [name, content] of [...library.files]) {
    if (!name.startsWith('forms/visit/1.0.0/')) continue;
    const renamed = content.replaceAll('"why"', '"reason"').replaceAll('header.why', 'header.reason');
    library.put(
      name.replace('1.0.0', '2.0.0'),
      renamed
        .replaceAll('properties/why', 'properties/reason')
        .replace('"formVersion": "1.0.0"', '"formVersion": "2.0.0"'),
    );
  }
  return library;
}

const migration = (from: string) => ({
  form: 'visit',
  from: '1.0.0',
  to: '2.0.0',
  about: 'Shorter.',
  steps: [{ op: 'rename', from, to: 'reason', reason: 'People say so.' }],
});

const told = (library: MadeUpLibrary) =>
  lintSchemas(library.files)
    .filter(({ code }) => code.startsWith('migration.'))
    .map(({ code, file, message }) => [code, file, message]);

describe('lint of versions', () => {
  it('tells of records that would break, in the newer schema', () => {
    expect(told(withNewerVersion())).toContainEqual([
      'migration.missing',
      'forms/visit/2.0.0/schema.json',
      'This breaks records of 1.0.0: header.why: It is not asked any more.',
    ]);
  });

  it('is content with a migration that covers it', () => {
    const library = withNewerVersion();
    library.put(path, migration('header.why'));
    expect(told(library)).toEqual([]);
  });

  it('tells of an idle step, at its line', () => {
    const library = withNewerVersion();
    library.put(path, migration('header.wy'));
    const [found] = lintSchemas(library.files).filter(({ code }) => code === 'migration.step');
    expect(found).toMatchObject({
      file: path,
      message: 'Version 1.0.0 has no question "header.wy".',
      mend: 'Did you mean "header.why"?',
    });
    expect(found!.line).toBeGreaterThan(5);
  });

  it('says nothing more of a file that is no migration', () => {
    const library = withNewerVersion();
    library.put(path, { ...migration('header.why'), steps: [7, { op: 'rename' }] });
    expect(lintSchemas(library.files).some(({ code, file }) => code === 'file.shape' && file === path)).toBe(true);
  });
});
