import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasOverlay, loadAuthority } from './load-authority.js';
import { loadForm } from './load-form.js';

const settings = (authority: string, more: object = {}) => ({
  authority,
  version: '1.0.0',
  name: authority,
  terms: {},
  levelScheme: { id: 'none', source: 'MU', levels: [] },
  contacts: [],
  ...more,
});

const profile = (name: string, terms: object) => ({
  profile: name,
  version: '1.0.0',
  title: name,
  description: 'Made up.',
  source: 'MU',
  settings: { terms },
});

const overlay = (owner: object, formVersion: string, more: object = {}) => ({
  ...owner,
  version: '1.0.0',
  form: 'note',
  formVersion,
  changes: [],
  ...more,
});

const relabel = (value: string) => [{ target: 'words', op: 'relabel', value, reason: 'We say so.', source: 'MU 1' }];

/** A schemas folder with one form in two versions, and the files given beside it. */
function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kinform-load-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, content: unknown): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify(content));
  };
  put('terms.json', { chair: 'chair' });
  for (const version of ['1.0.0', '2.0.0', '10.0.0']) {
    put(`forms/note/${version}/schema.json`, { type: 'object', properties: { words: { type: 'string' } } });
    put(`forms/note/${version}/ui.json`, {
      type: 'Categorization',
      elements: [{ type: 'Category', name: 'all', elements: [{ type: 'Control', scope: '#/properties/words' }] }],
    });
    put(`forms/note/${version}/text.en-GB.json`, {
      title: 'Note of the {chair}',
      sections: { all: { title: 'All' } },
      document: {},
      questions: { words: { label: 'Words' } },
    });
  }
  put('authorities/town/authority.json', settings('town'));
  for (const [name, content] of Object.entries(files)) put(name, content);
  return folder;
}

const town = { authority: 'town' };
const versionsOf = (folder: string, version: string) =>
  loadAuthority(folder, 'town', 'note', version).overlays.map(({ formVersion }) => formVersion);

describe('which overlay is for which version', () => {
  it.each([
    ['1.0.0', '1.0.0'],
    ['2.0.0', '2.0.0'],
    ['9.0.0', '2.0.0'],
    ['10.0.0', '10.0.0'],
    ['0.9.0', '1.0.0'],
  ])('for %s the one for %s', (version, chosen) => {
    const folder = folderWith({
      'authorities/town/note.overlay.json': overlay(town, '10.0.0'),
      'authorities/town/note.1.0.0.overlay.json': overlay(town, '1.0.0'),
      'authorities/town/note.2.0.0.overlay.json': overlay(town, '2.0.0'),
      'authorities/town/note-two.overlay.json': overlay(town, '0.1.0'),
    });
    expect(versionsOf(folder, version)).toEqual([chosen]);
  });

  it('takes the newest version of the form where none is named', () => {
    const folder = folderWith({
      'authorities/town/note.overlay.json': overlay(town, '10.0.0'),
      'authorities/town/note.2.0.0.overlay.json': overlay(town, '2.0.0'),
    });
    expect(loadForm(folder, 'note', 'town').version).toBe('10.0.0');
    expect(loadAuthority(folder, 'town', 'note').overlays[0]?.formVersion).toBe('10.0.0');
    expect([hasOverlay(folder, 'town', 'note'), hasOverlay(folder, 'town', 'not')]).toEqual([true, false]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another authority', { 'note.overlay.json': overlay({ authority: 'city' }, '1.0.0') }, 'does not say "authority"'],
    ['another form', { 'note.overlay.json': overlay(town, '1.0.0', { form: 'plan' }) }, 'does not say "form"'],
    ['no version', { 'note.overlay.json': overlay(town, 'one') }, 'does not say for which version'],
    ['another version', { 'note.1.0.0.overlay.json': overlay(town, '2.0.0') }, '"formVersion": "1.0.0"'],
    ['no changes', { 'note.overlay.json': overlay(town, '1.0.0', { changes: {} }) }, 'no list of changes'],
    [
      'a version that another has',
      { 'note.overlay.json': overlay(town, '1.0.0'), 'note.1.0.0.overlay.json': overlay(town, '1.0.0') },
      'are both for version 1.0.0',
    ],
  ])('an overlay of %s is refused by its path', (_what, files, message) => {
    const placed = Object.entries(files).map(([name, file]) => [`authorities/town/${name}`, file]);
    const folder = folderWith(Object.fromEntries(placed) as Record<string, unknown>);
    expect(() => loadAuthority(folder, 'town', 'note')).toThrow(message);
    expect(() => loadAuthority(folder, 'town', 'note')).toThrow(join('authorities', 'town', 'note.'));
  });
});

describe('profiles and what is extended', () => {
  const files = {
    'profiles/good/profile.json': profile('good', { chair: 'good chair', minutes: 'good minutes' }),
    'profiles/good/note.overlay.json': overlay({ profile: 'good' }, '1.0.0', { changes: relabel('By the profile') }),
    'profiles/better/profile.json': profile('better', { minutes: 'better minutes' }),
    'authorities/city/authority.json': settings('city'),
    'authorities/city/note.overlay.json': overlay({ authority: 'city' }, '1.0.0', { changes: relabel('By the city') }),
    'authorities/town/authority.json': settings('town', { profiles: ['good'], terms: { chair: 'own chair' } }),
    'authorities/town/note.overlay.json': overlay(town, '1.0.0', {
      extends: ['city', 'good'],
      changes: relabel('By the town'),
    }),
  };

  it('apply in order: profiles, what is extended, its own, each once', () => {
    const { trace, text, settings: merged } = loadForm(folderWith(files), 'note', 'town');
    expect(trace.map(({ authority, profile: of }) => authority ?? `profile ${of}`)).toEqual([
      'profile good',
      'city',
      'town',
    ]);
    expect(text['en-GB']!.questions['words']!.label).toBe('By the town');
    expect(merged.terms).toEqual({ chair: 'own chair', minutes: 'good minutes' });
  });

  it('one more profile can be tried out', () => {
    const folder = folderWith(files);
    expect(loadAuthority(folder, 'town', 'note', undefined, ['better', 'good']).settings).toMatchObject({
      profiles: ['good', 'better'],
      terms: { minutes: 'better minutes' },
    });
    expect(loadForm(folder, 'note', 'city', undefined, ['good']).text['en-GB']!.title).toBe('Note of the good chair');
  });

  it('in a circle are refused, and so is what is not there', () => {
    const circle = {
      ...files,
      'authorities/city/note.overlay.json': overlay({ authority: 'city' }, '1.0.0', { extends: 'town' }),
    };
    expect(() => loadForm(folderWith(circle), 'note', 'town')).toThrow('in a circle: town > city > town');
    const gone = { ...files, 'authorities/town/note.overlay.json': overlay(town, '1.0.0', { extends: 'atlantis' }) };
    expect(() => loadForm(folderWith(gone), 'note', 'town')).toThrow('no authority or profile "atlantis"');
    expect(() => loadForm(folderWith(files), 'note', 'town', undefined, ['../good'])).toThrow('no profile "../good"');
  });
});
