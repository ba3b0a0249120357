import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../fixtures/desk.js';
import type { Desk } from '../fixtures/desk.js';

const real = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const parts = ['blocks', 'vocabularies', 'terms.json', 'profiles', 'authorities/national', 'authorities/st-helens'];
let desk: Desk;

/** A schemas folder with one form, so that what is made is seen beside what was there. */
beforeEach(() => {
  desk = openDesk();
  for (const part of [...parts, 'forms/early-help-assessment']) {
    cpSync(join(real, part), join(desk.folder, 'schemas', part), { recursive: true });
  }
});

const kinform = (...words: string[]) => desk.run(...words, '--schemas', 'schemas');

describe('new authority', () => {
  it('makes a folder that resolves as the national form does, with its own name', async () => {
    const made = await kinform('new', 'authority', 'new-town', '--title', 'New Town Council');
    expect([made.code, made.err]).toEqual([0, []]);
    expect(readdirSync(join(desk.folder, 'schemas/authorities/new-town')).sort()).toEqual([
      'README.md',
      'authority.json',
      'crest.svg',
      'early-help-assessment.overlay.json',
    ]);
    const resolved = await kinform('resolve', 'early-help-assessment', '--authority', 'new-town');
    const form = JSON.parse(resolved.out.join('\n')) as { settings: { name: string }; trace: unknown[] };
    expect([resolved.code, form.settings.name, form.trace]).toEqual([0, 'New Town Council', []]);
  });

  it('starts from another authority, changes and words with it', async () => {
    await kinform('new', 'authority', 'next-door', '--extends', 'st-helens');
    const resolved = await kinform('resolve', 'early-help-assessment', '--authority', 'next-door');
    const form = JSON.parse(resolved.out.join('\n')) as { text: Record<string, { title: string }>; trace: unknown[] };
    expect(form.trace.length).toBeGreaterThan(10);
    expect(form.text['en-GB']?.title).toBe('Early Help Assessment (EHAT)');
  });
});

describe('new form', () => {
  it('makes a form that checks its examples and prints', async () => {
    expect((await kinform('new', 'form', 'wellbeing-plan')).code).toBe(0);
    const example = 'schemas/forms/wellbeing-plan/1.0.0/examples/complete.json';
    const checked = await kinform('check', example, '--at', '2026-03-20');
    expect(checked.err).toEqual([]);
    expect([checked.code, checked.out.at(-1)]).toEqual([0, '0 errors, 0 warnings, 0 pieces of advice']);
    const written = await kinform('write', example, '--to', 'text', '--out', 'plan.txt', '--at', '2026-03-20');
    expect([written.code, desk.text('plan.txt')]).toEqual([0, expect.stringContaining('Amira would like help')]);
  });
});

describe('new keyword', () => {
  it('writes code, test, words and page, and says what makes it known', async () => {
    mkdirSync(join(desk.folder, 'packages/engine/src/keywords'), { recursive: true });
    const made = await kinform('new', 'keyword', 'says-something');
    expect([made.code, made.err]).toEqual([0, []]);
    const folder = 'packages/engine/src/keywords/says-something';
    expect(readdirSync(join(desk.folder, folder)).sort()).toEqual([
      'README.md',
      'says-something.keyword.test.ts',
      'says-something.keyword.ts',
      'says-something.words.ts',
    ]);
    expect(made.out).toContain(`${folder}/README.md`);
    expect(made.out.join('\n')).toContain('saysSomething among the rules');
    expect(desk.text(`${folder}/says-something.keyword.ts`)).toContain("keyword: 'saysSomething'");
  });

  it('needs the code of the engine', async () => {
    const made = await kinform('new', 'keyword', 'says-something');
    expect([made.code, made.err[0]]).toEqual([2, 'The code of the engine is not beside the schemas folder.']);
  });
});

describe('what cannot be made', () => {
  it.each([
    [['new'], 'Nothing was named to make.'],
    [['new', 'planet', 'x'], '"planet" is nothing that can be made.'],
    [['new', 'authority'], 'The new authority has no name.'],
    [['new', 'authority', '../escape'], 'The name "../escape" is not small letters'],
    [['new', 'authority', 'St Helens'], 'The name "St Helens" is not small letters'],
    [['new', 'form', '__proto__'], 'The name "__proto__" is not small letters'],
    [['new', 'authority', 'st-helens'], 'authorities/st-helens is there already.'],
    [['new', 'authority', 'x', '--extends', 'nowhere'], 'There is no authority "nowhere".'],
    [['new', 'authority', 'x', '--profile', 'nothing'], 'There is no profile "nothing".'],
  ])('%j says why, and what to do', async (words, why) => {
    const ran = await kinform(...words);
    expect([ran.code, ran.err.length]).toEqual([2, 2]);
    expect(ran.err[0]).toContain(why);
    expect(existsSync(join(desk.folder, 'schemas/authorities/x'))).toBe(false);
  });
});
