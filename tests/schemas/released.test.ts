import { everythingNow, lockFaults, readLock, release } from '@kinform/compiler';
import type { Release } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { addNewerVersion, madeUpSchemas, type MadeUpSchemas } from './made-up-schemas.js';
import { schemas } from './read-schemas.js';

const releaseAll = ({ folder }: MadeUpSchemas, lock = readLock(folder)): Release =>
  release(folder, lock, everythingNow(folder));

describe('what is released', () => {
  it('is what it was: not one byte of it changed', () => {
    const faults = lockFaults(schemas, readLock(schemas));
    expect(faults.map(({ what, mend }) => `${what} ${mend}`)).toEqual([]);
  });
});

describe('a release', () => {
  it('locks forms with all that they use, settings and overlays', () => {
    const { lock, added, refused } = releaseAll(madeUpSchemas());
    expect(refused).toEqual([]);
    expect(added).toEqual([
      'made-up 1.0.0',
      'settings of national 1.0.0',
      'settings of new-town 1.0.0',
      'overlay of new-town 1.0.0 upon made-up 1.0.0',
    ]);
    const form = lock.released.find(({ kind }) => kind === 'form')!;
    expect(Object.keys(form.digests)).toEqual([
      'forms/made-up/1.0.0/schema.json',
      'forms/made-up/1.0.0/ui.json',
      'forms/made-up/1.0.0/document.hbs',
      'forms/made-up/1.0.0/text.en-GB.json',
      'blocks/person.json',
      'blocks/text.en-GB.json#person',
      'vocabularies/kind.json#codes',
      'vocabularies/kind.json#en-GB',
      'terms.json#leadProfessional',
    ]);
  });

  it('is made once: the same again adds nothing, anything else is refused', () => {
    const made = madeUpSchemas();
    const { lock } = releaseAll(made);
    expect(releaseAll(made, lock)).toEqual({ lock, added: [], refused: [] });
    made.replace('forms/made-up/1.0.0/text.en-GB.json', 'Kind', 'Sort');
    expect(releaseAll(made, lock)).toMatchObject({
      lock,
      added: [],
      refused: [expect.stringContaining('made-up 1.0.0 is released')],
    });
  });

  it('of a version that breaks records of the one before is refused until a migration covers it', () => {
    const made = madeUpSchemas();
    const { lock } = releaseAll(made);
    addNewerVersion(made);
    made.replace('forms/made-up/2.0.0/schema.json', '"kind"', '"sort"');
    made.replace('forms/made-up/2.0.0/text.en-GB.json', 'header.kind', 'header.sort');
    expect(releaseAll(made, lock).refused).toEqual([
      expect.stringContaining('made-up 2.0.0 breaks records of 1.0.0: header.kind'),
    ]);
    const migration = (from: string) => ({
      form: 'made-up',
      from: '1.0.0',
      to: '2.0.0',
      about: 'One name.',
      steps: [{ op: 'rename', from, to: 'sort', reason: 'Others say so.' }],
    });
    made.write('forms/made-up/migrations/1.0.0--2.0.0.json', migration('header.knid'));
    expect(releaseAll(made, lock).refused[0]).toContain('step 1: Version 1.0.0 has no question "header.knid".');
    made.write('forms/made-up/migrations/1.0.0--2.0.0.json', migration('header.kind'));
    expect(releaseAll(made, lock)).toMatchObject({ added: ['made-up 2.0.0'], refused: [] });
  });
});

describe('a change of what is released', () => {
  const form = 'forms/made-up/1.0.0';

  it.each<[string, (made: MadeUpSchemas) => void, string, string]>([
    [
      'a space in the schema',
      (made) => made.replace(`${form}/schema.json`, '{', '{ '),
      `${form}/schema.json`,
      'migrations/1.0.0--<new version>.json',
    ],
    ['a section', (made) => made.replace(`${form}/ui.json`, '{', '{\n'), `${form}/ui.json`, 'copy forms/made-up/1.0.0'],
    [
      'a word',
      (made) => made.replace(`${form}/text.en-GB.json`, 'Kind', 'Sort'),
      `${form}/text.en-GB.json`,
      'new version',
    ],
    ['the document', (made) => made.remove(`${form}/document.hbs`), `${form}/document.hbs`, 'Put it back'],
    [
      'a block',
      (made) => made.replace('blocks/person.json', '100', '90'),
      'blocks/person.json',
      'a block of another name',
    ],
    [
      'a word of a block',
      (made) => made.replace('blocks/text.en-GB.json', 'Name', 'Called'),
      'blocks/text.en-GB.json#person',
      'a block of another name',
    ],
    [
      'a code',
      (made) => made.replace('vocabularies/kind.json', '"review"', '"review", "other"'),
      'vocabularies/kind.json#codes',
      'a vocabulary of another name',
    ],
    [
      'the words of a code',
      (made) => made.replace('vocabularies/kind.json', 'Review', 'Again'),
      'vocabularies/kind.json#en-GB',
      'a vocabulary of another name',
    ],
    [
      'a term',
      (made) => made.replace('terms.json', 'lead professional', 'lead practitioner'),
      'terms.json#leadProfessional',
      'a term of their own',
    ],
    [
      'an overlay',
      (made) => made.replace('authorities/new-town/made-up.overlay.json', 'Sort', 'Type'),
      'authorities/new-town/made-up.overlay.json',
      'newer than 1.0.0',
    ],
    [
      'settings',
      (made) => made.replace('authorities/new-town/authority.json', '"id": "l"', '"id": "m"'),
      'authorities/new-town/authority.json',
      'newer than 1.0.0',
    ],
    ['the whole version', (made) => made.remove(form), form, 'Put it back'],
  ])('%s is found, with what to do', (_name, change, place, mend) => {
    const made = madeUpSchemas();
    const { lock } = releaseAll(made);
    change(made);
    expect(lockFaults(made.folder, lock)).toMatchObject([{ place, mend: expect.stringContaining(mend) as string }]);
  });

  it('that came another way, such as another national term, is found too', () => {
    const made = madeUpSchemas();
    const { lock } = releaseAll(made);
    made.replace('authorities/national/authority.json', '"terms": {}', '"terms": { "leadProfessional": "leader" }');
    expect(lockFaults(made.folder, lock).map(({ what }) => what)).toEqual([
      'made-up 1.0.0 is resolved to something else, though none of its files changed.',
      expect.stringContaining('authorities/national/authority.json changed.'),
    ]);
  });

  it.each<[string, (made: MadeUpSchemas) => void]>([
    [
      'parts that it does not use',
      (made) => {
        made.replace('blocks/other.json', 'integer', 'number');
        made.replace('blocks/text.en-GB.json', 'Size', 'How large');
        made.replace('vocabularies/other.json', '"A"', '"B"');
        made.replace('terms.json', '"family"', '"kin"');
      },
    ],
    [
      'another language',
      (made) => {
        made.write(`${form}/text.cy.json`, made.read(`${form}/text.en-GB.json`));
        made.write('blocks/text.cy.json', made.read('blocks/text.en-GB.json'));
        made.replace(
          'vocabularies/kind.json',
          '"text": {',
          '"text": { "cy": { "new": "Newydd", "review": "Adolygu" },',
        );
      },
    ],
    [
      'a newer version of an overlay and of settings',
      (made) => {
        made.replace('authorities/new-town/made-up.overlay.json', '"version": "1.0.0"', '"version": "1.1.0"');
        made.replace('authorities/new-town/authority.json', '"version": "1.0.0"', '"version": "1.1.0"');
      },
    ],
    ['a newer version of the form', addNewerVersion],
    [
      'the layout of a shared file',
      (made) => made.write('terms.json', JSON.stringify(JSON.parse(made.read('terms.json')))),
    ],
  ])('%s is no fault', (_name, change) => {
    const made = madeUpSchemas();
    const { lock } = releaseAll(made);
    change(made);
    expect(lockFaults(made.folder, lock)).toEqual([]);
  });
});
