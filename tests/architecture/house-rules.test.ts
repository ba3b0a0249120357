import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './read-imports.js';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const sources = filesBelow(join(root, 'packages'), '.ts').filter((path) => !path.includes('/generated/'));
const product = sources.filter((path) => !/\.(test|stories|examples)\.ts$/.test(path));

const saying = (paths: string[], pattern: RegExp) =>
  paths.filter((path) => pattern.test(readFileSync(path, 'utf8'))).map((path) => path.slice(root.length + 1));

describe('habits of the house', () => {
  it('no file passes 350 lines', () => {
    const long = product.filter((path) => readFileSync(path, 'utf8').split('\n').length > 351);
    expect(long.map((path) => path.slice(root.length + 1))).toEqual([]);
  });

  it('no file hides what it does behind a name like utils', () => {
    expect(sources.filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/.test(path))).toEqual([]);
  });

  it('nothing is switched off or left for later', () => {
    const words = new RegExp(
      ['@ts-' + 'ignore', 'eslint-' + 'disable', 'TO' + 'DO', 'FIX' + 'ME', '\\.on' + 'ly\\('].join('|'),
    );
    expect(saying(sources, words)).toEqual([]);
  });

  it('nothing that reaches a browser keeps answers where a browser writes them to disk', () => {
    const browser = product.filter((path) => /packages\/(elements|fields|kinform)\//.test(path));
    expect(
      saying(
        browser,
        /setFormValue\(|localStorage|sessionStorage|indexedDB|history\.(push|replace)State|innerHTML|unsafeHTML|styleMap/,
      ),
    ).toEqual([]);
  });

  it('the lock file names no place to download from', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": *"https?:/);
  });

  it('tracked files speak of the project alone', () => {
    const machine = new RegExp(['/wo' + 'rk/(main|shared)', '/ro' + 'ot/\\.', '\\.lib' + 'rary/'].join('|'));
    const text = tracked
      .filter((name) => /\.(ts|js|mjs|json|md|hbs|css|html|yml)$/.test(name))
      .map((name) => join(root, name));
    expect(saying(text, machine)).toEqual([]);
  });
});
