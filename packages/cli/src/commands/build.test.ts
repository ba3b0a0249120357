import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildResult } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../fixtures/desk.js';

function scripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

describe('build', () => {
  it('makes a bundle that names its files, holds no eval, and can be made again in its place', async () => {
    const desk = openDesk();
    const out = join(desk.folder, 'deep', 'kinform');
    const built = await desk.json<BuildResult>('build', '--authority', 'st-helens', '--out', 'deep/kinform');
    expect(built.forms).toContainEqual({
      form: 'early-help-assessment',
      version: '1.0.0',
      file: expect.stringMatching(/^chunks\/early-help-assessment@1\.0\.0-\w+\.js$/) as string,
      digest: expect.stringMatching(/^sha256-/) as string,
    });
    expect(built.files.map(({ name }) => name).sort()).toEqual([...scripts(out), 'st-helens.json'].sort());
    expect(built.files.map(({ name }) => name)).toContain('st-helens.js');
    for (const name of scripts(out)) {
      const code = readFileSync(join(out, name), 'utf8');
      expect([name, /\beval\(|new Function\(/.exec(code)]).toEqual([name, null]);
      expect(code.includes(desk.folder)).toBe(false);
    }
    const again = await desk.run('build', '--authority', 'st-helens', '--out', 'deep/kinform');
    expect(again.code).toBe(0);
    expect(again.out).toContainEqual(expect.stringMatching(/^st-helens\.js {2}\d+ bytes, \d+ gzipped$/));
    expect(readdirSync(join(desk.folder, 'deep'))).toEqual(['kinform']);
  });

  it('replaces no folder that holds something else', async () => {
    const desk = openDesk();
    mkdirSync(join(desk.folder, 'site'));
    writeFileSync(join(desk.folder, 'site', 'index.html'), 'a page');
    const { code, err } = await desk.run('build', '--authority', 'st-helens', '--out', 'site');
    expect([code, err[0]]).toEqual([2, 'site holds something else, and a build replaces the whole folder.']);
    expect(readdirSync(join(desk.folder, 'site'))).toEqual(['index.html']);
  });

  it.each([
    [['build', '--out', 'x'], 'No authority was named.'],
    [['build', '--authority', 'st-helens'], 'No folder to write to was named.'],
    [['build', '--authority', 'atlantis', '--out', 'x'], 'There is no authority "atlantis".'],
    [['build', '--authority', 'st-helens', '--out', 'file/x'], /^file\/x cannot be a folder: .*file is a file\.$/],
    [['build', '--authority', 'st-helens', '--out', 'file'], /^file cannot be a folder: .*file is a file\.$/],
  ])('%j cannot run, and nothing is written: %s', async (words, what) => {
    const desk = openDesk();
    desk.put('file', 'a file');
    const { code, out, err } = await desk.run(...words);
    expect([code, out]).toEqual([2, []]);
    expect(err).toEqual([expect.stringMatching(what), expect.stringMatching(/./)]);
    expect([desk.files(), desk.text('file')]).toEqual([['file'], 'a file']);
  });
});
