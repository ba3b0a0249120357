import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthoritySettings } from '@kinform/engine';
import { loadSettings } from './load-authority.js';
import { loadLook } from './load-look.js';
import { DefinitionFileError } from './schemas-folder.js';

let schemas: string;
let settings: AuthoritySettings;

beforeAll(() => {
  schemas = mkdtempSync(join(tmpdir(), 'kinform-look-'));
  for (const folder of ['authorities/bolton', 'profiles/what-good-looks-like']) {
    const from = new URL(`../../../../schemas/${folder}`, import.meta.url);
    cpSync(from, join(schemas, folder), { recursive: true });
  }
  settings = loadSettings(schemas, 'bolton');
});
afterAll(() => rmSync(schemas, { recursive: true }));

const crestFile = (): string => join(schemas, 'authorities/bolton/crest.svg');
const withCrest = (crest: string): AuthoritySettings => ({ ...settings, look: { ...settings.look, crest } });

describe('the look of an authority', () => {
  it('is its colour, its letterhead and its crest, read', () => {
    const look = loadLook(schemas, settings);
    expect(look).toMatchObject({ colour: '#6d1f4f', letterhead: ['Bolton', 'Early Help'] });
    expect(look.crest).toMatchObject({ kind: 'drawing', width: 96, height: 96 });
  });

  it('is nothing where nothing is said', () => {
    expect(loadLook(schemas, { ...settings, look: undefined })).toEqual({});
  });

  it('takes the crest of a profile from the folder of the profile', () => {
    const path = join(schemas, 'profiles/what-good-looks-like/profile.json');
    const profile = JSON.parse(readFileSync(path, 'utf8')) as { settings?: object };
    writeFileSync(path, JSON.stringify({ ...profile, settings: { ...profile.settings, look: { crest: 'mark.svg' } } }));
    writeFileSync(
      join(schemas, 'profiles/what-good-looks-like/mark.svg'),
      '<svg viewBox="0 0 7 7"><circle r="3"/></svg>',
    );
    const look = loadLook(schemas, { ...withCrest('mark.svg'), profiles: ['what-good-looks-like'] });
    expect(look.crest).toMatchObject({ width: 7 });
  });
});

describe('a crest that cannot be used is refused with what to do', () => {
  it.each(['../st-helens/crest.svg', '/etc/passwd', 'none.svg'])('because %s is not in the folder', (name) => {
    expect(() => loadLook(schemas, withCrest(name))).toThrow(DefinitionFileError);
    expect(() => loadLook(schemas, withCrest(name))).toThrow(/no file/);
  });

  it.each([
    ['plain words', /neither SVG nor PNG/],
    ['<svg viewBox="0 0 1 1"><script/></svg>', /<script>/],
    [' '.repeat(200_001), /200001 bytes/],
  ])('because it has %.40s', (content, why) => {
    writeFileSync(crestFile(), content);
    expect(() => loadLook(schemas, settings)).toThrow(DefinitionFileError);
    expect(() => loadLook(schemas, settings)).toThrow(why);
  });
});
