import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormRecord } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../fixtures/desk.js';
import type { Desk } from '../fixtures/desk.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const read = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const complete = 'schemas/forms/gcp2/1.0.0/examples/complete.json';

/** A desk with forms of its own: one more authority, that has a licence until the end of 2026 and pins the synthetic pack. */
async function licensedDesk(): Promise<Desk & { kinform: (...words: string[]) => ReturnType<Desk['run']> }> {
  const desk = openDesk('2026-03-27T10:00:00.000Z');
  const folder = join(desk.folder, 'schemas/authorities/made-up-town');
  cpSync(join(root, 'schemas'), join(desk.folder, 'schemas'), { recursive: true });
  mkdirSync(join(folder, 'packs'), { recursive: true });
  cpSync(join(root, 'tests/schemas/fixtures/lorem-pack.json'), join(folder, 'packs/nspcc-gcp2.json'));
  const put = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  put('authority.json', { ...read<object>('schemas/authorities/national/authority.json'), authority: 'made-up-town' });
  const { out } = await desk.run('digest', 'schemas/authorities/made-up-town/packs/nspcc-gcp2.json');
  const change = {
    ...{ op: 'textPack', target: 'form', pack: 'nspcc-gcp2', digest: out[0], holder: 'Made-up Town' },
    ...{ licence: 'ML 1', expires: '2026-12-31', reason: 'We have a licence for it.', source: 'ML 1' },
  };
  put('gcp2.overlay.json', {
    ...{ authority: 'made-up-town', version: '1.0.0', form: 'gcp2', formVersion: '1.0.0', changes: [change] },
  });
  desk.put('record.json', { ...read<FormRecord>(complete), authority: 'made-up-town' });
  return { ...desk, kinform: (...words) => desk.run(...words, '--schemas', 'schemas') };
}

const packs = ['--packs', 'schemas/authorities/made-up-town/packs'];
const resolving = ['resolve', 'gcp2', '--authority', 'made-up-town', '--trace'];

describe('licensed words', () => {
  it('come in where the folder of packs is named, and only there', async () => {
    const desk = await licensedDesk();
    const writing = ['write', 'record.json', '--to', 'text'];
    const neutral = await desk.kinform(...writing, '--out', 'neutral.txt');
    const licensed = await desk.kinform(...writing, '--out', 'licensed.txt', ...packs);
    expect(neutral.out[0]).toBe('gcp2: The text pack "nspcc-gcp2" is not here: neutral words stay.');
    expect(licensed.out).toHaveLength(1);
    expect(desk.text('neutral.txt')).toContain('The licensed words of this tool are not installed here.');
    expect(desk.text('neutral.txt')).not.toContain('Lorem');
    expect(desk.text('licensed.txt')).toContain('Lorem item physical 1.3');
    expect((await desk.kinform('check', 'record.json', '--at', '2026-03-27')).code).toBe(0);
    const { code, out } = await desk.kinform('check', 'record.json', '--at', '2026-03-27', ...packs);
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^error {2}\/areas\/physical\/part1\/item2\/grade {2}Select the grade of ‘Lorem item/);
  });

  it('stay out when the licence has ended, and the trace says so', async () => {
    const desk = await licensedDesk();
    const onTime = await desk.kinform(...resolving, ...packs, '--at', '2026-12-31');
    expect([onTime.code, onTime.out.join('\n')]).toEqual([0, expect.not.stringContaining('neutral words') as string]);
    const late = await desk.kinform(...resolving, ...packs, '--at', '2027-01-01');
    expect([late.code, late.out.join('\n')]).toEqual([
      0,
      expect.stringContaining('The licence of the text pack "nspcc-gcp2" ended on 2026-12-31: neutral words') as string,
    ]);
    expect((await desk.kinform(...resolving)).out.join('\n')).toContain('is not here: neutral words stay.');
  });

  it('are refused when a word of them has changed; the trace says which digest they have', async () => {
    const desk = await licensedDesk();
    const file = join(desk.folder, 'schemas/authorities/made-up-town/packs/nspcc-gcp2.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Lorem part', 'Lorem changed part'));
    const { out } = await desk.run('digest', file);
    const resolved = await desk.kinform(...resolving, ...packs);
    expect(resolved.code).toBe(1);
    expect(resolved.out.join('\n')).toContain(
      `The text pack "nspcc-gcp2" that is here is another one: its digest is ${out[0]}.`,
    );
  });

  it('are no packs where they are not written as packs, and no message holds a word of them', async () => {
    const desk = await licensedDesk();
    const file = join(desk.folder, 'schemas/authorities/made-up-town/packs/other.json');
    writeFileSync(file, JSON.stringify({ pack: 'other', words: 'Secret words' }));
    const { code, err } = await desk.kinform(...resolving, ...packs);
    expect(code).toBe(2);
    expect(err.join('\n')).toMatch(/other\.json is no text pack: it must have required property/);
    expect(err.join('\n')).not.toContain('Secret');
    expect((await desk.kinform(...resolving, '--packs', 'nowhere')).err[0]).toMatch(/nowhere is not there\.$/);
  });
});

describe('digest', () => {
  it('is the same however the file is laid out', async () => {
    const desk = openDesk();
    desk.put('a.json', '{"b":1,"a":[true]}');
    desk.put('b.json', '{ "a": [ true ],\n "b": 1.0 }');
    const [a, b] = [await desk.run('digest', 'a.json'), await desk.run('digest', 'b.json')];
    expect(a).toEqual({ code: 0, out: [expect.stringMatching(/^sha256-[0-9a-f]{64}$/)], err: [] });
    expect(b).toEqual(a);
    expect(await desk.json('digest', 'a.json')).toEqual({ file: 'a.json', digest: a.out[0] });
  });

  it.each([
    [['digest'], /^No file was named/],
    [['digest', 'gone.json'], /^gone\.json is not there/],
    [['digest', 'words.txt'], /^words\.txt is not JSON/],
  ])('%j cannot run', async (words, what) => {
    const desk = openDesk();
    desk.put('words.txt', 'words');
    expect(await desk.run(...words)).toMatchObject({
      code: 2,
      out: [],
      err: [expect.stringMatching(what), expect.any(String)],
    });
  });
});
