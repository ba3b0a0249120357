import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openCommands, verbs } from './commands/index.js';
import { openDesk } from './fixtures/desk.js';

describe('kinform', () => {
  it.each(['help', '--help', '-h'])('%s lists every command', async (word) => {
    const { code, out, err } = await openDesk().run(word);
    expect([code, err]).toEqual([0, []]);
    for (const { usage, about } of await openCommands()) expect(out.join('\n')).toContain(`${usage}\n      ${about}`);
  });

  it('opens each command by its own verb', async () => {
    expect((await openCommands()).map(({ verb }) => verb)).toEqual(verbs);
  });

  it.each(verbs)('%s --help and help %s say how it is called', async (verb) => {
    const desk = openDesk();
    const asked = await desk.run(verb, '--help');
    expect(asked).toEqual(await desk.run('help', verb));
    expect(asked.code).toBe(0);
    expect(asked.out[0]).toMatch(new RegExp(`^kinform ${verb} .*\\[--json\\]`));
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await openDesk().run('--version')).toEqual({ code: 0, out: [version], err: [] });
  });

  it.each([
    [[], 'No command was named.'],
    [['chekc', 'x.json'], 'There is no command "chekc".'],
    [['constructor'], 'There is no command "constructor".'],
    [['help', 'chekc'], 'There is no command "chekc".'],
  ])('%j cannot run, and says which commands there are', async (words, what) => {
    expect(await openDesk().run(...words)).toEqual({
      code: 2,
      out: [],
      err: [what, `The commands are: ${verbs.join(', ')}. See kinform help.`],
    });
  });

  it.each(verbs)('%s refuses an option that it does not know', async (verb) => {
    const { code, out, err } = await openDesk().run(verb, '--nope');
    expect([code, out]).toEqual([2, []]);
    expect(err).toEqual(["Unknown option '--nope'.", expect.stringContaining(`kinform ${verb}`)]);
  });

  it('refuses an option without its value, and a word too many', async () => {
    const desk = openDesk();
    expect((await desk.run('check', 'a.json', '--at')).err).toHaveLength(2);
    expect((await desk.run('check', 'a.json', 'b.json')).err[0]).toBe('There is a word too many: b.json.');
    expect((await desk.run('forms', 'b.json')).code).toBe(2);
  });

  it('refuses a folder of definitions that has none', async () => {
    const desk = openDesk();
    const { code, out, err } = await desk.run('forms', '--schemas', '.');
    expect([code, out]).toEqual([2, []]);
    expect(err).toEqual([`There are no forms in ${desk.folder}.`, expect.stringContaining('--schemas')]);
  });
});
