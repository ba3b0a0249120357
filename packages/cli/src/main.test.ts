import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { example, openDesk } from './fixtures/desk.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** The program as it is installed; there only after a build. */
describe.skipIf(!existsSync(main))('the kinform program', () => {
  const start = (folder: string, ...words: string[]) =>
    spawnSync(process.execPath, [main, ...words], { cwd: folder, encoding: 'utf8' });

  it('ends with 0 and writes results to standard output', () => {
    const { status, stdout, stderr } = start(openDesk().folder, 'forms', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toHaveProperty('forms');
  });

  it('ends with 1 where the record falls short', () => {
    const desk = openDesk();
    desk.put('record.json', example('in-progress'));
    expect(start(desk.folder, 'check', 'record.json').status).toBe(1);
  });

  it('ends with 2 and two lines on standard error where it cannot run', () => {
    const { status, stdout, stderr } = start(openDesk().folder, 'check', 'nowhere.json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('nowhere.json is not there.\nCheck the name of the file.\n');
  });

  it('says nothing when its reader leaves early', () => {
    const reader = `"${process.execPath}" "${main}" resolve early-help-assessment | head -c 10`;
    const { stderr } = spawnSync('sh', ['-c', reader], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});
