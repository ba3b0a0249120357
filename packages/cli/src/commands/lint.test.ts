import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LintFinding } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../fixtures/desk.js';

const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));

/** A desk with a copy of one form and one authority, and of all that they use. */
function deskWithCopy(): Desk {
  const desk = openDesk();
  const kept =
    /\/(authorities\/(?!national|st-helens)|profiles\/.|forms\/(?!early-help-assessment)|rules\/)|\/(?!early-help)[^/]+\.overlay\.json$/;
  cpSync(schemas, join(desk.folder, 'schemas'), {
    recursive: true,
    filter: (path) => !kept.test(path.slice(schemas.length)),
  });
  return desk;
}

function alter(desk: Desk, path: string, from: string, to: string): void {
  const file = join(desk.folder, 'schemas', path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

const overlay = 'authorities/st-helens/early-help-assessment.overlay.json';

describe('lint', () => {
  it('finds no error in what is shipped of one form and one authority', async () => {
    const { code, out, err } = await deskWithCopy().run('lint', '--schemas', 'schemas');
    expect([code, err]).toEqual([0, []]);
    expect(out.filter((line) => /  error  /.test(line))).toEqual([]);
    expect(out.at(-1)).toMatch(/^0 errors, \d+ warnings?, \d+ pieces? of advice in \d+ files\.$/);
  });

  it('names file, line and column, says what is wrong and what to do, and exits with 1', async () => {
    const desk = deskWithCopy();
    alter(desk, overlay, '"op": "options"', '"op": "optoins"');
    const { code, out } = await desk.run('lint', 'schemas/authorities/st-helens', '--schemas', 'schemas');
    const at = out.findIndex((line) => line.includes('(overlay.operation)'));
    const line =
      readFileSync(join(desk.folder, 'schemas', overlay), 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('optoins')) + 1;
    expect(code).toBe(1);
    expect(out[at]).toBe(`schemas/${overlay}:${line}:13  error  There is no operation "optoins".  (overlay.operation)`);
    expect(out[at + 1]).toBe('    Write "options" instead.');
  });

  it('takes a file that is not JSON for a finding and not for the end', async () => {
    const desk = deskWithCopy();
    alter(desk, overlay, '"version": "', '"version" "');
    const { code, out } = await desk.run('lint', overlay, '--schemas', 'schemas');
    expect([code, out[0], out[1]]).toEqual([
      1,
      expect.stringMatching(
        /^schemas\/.*overlay\.json:\d+:13 {2}error {2}A colon is missing here\. {2}\(file\.json\)$/,
      ),
      '    Write a colon between the name and its value.',
    ]);
  });

  it('gives JSON for programs, of the files that were named', async () => {
    const desk = deskWithCopy();
    alter(desk, 'terms.json', '"frontDoor"', '"__proto__"');
    const words = ['lint', 'terms.json', '--schemas', 'schemas'];
    const { findings, summary } = await desk.json<{ findings: LintFinding[]; summary: object }>(...words);
    const [error] = findings.filter(({ severity }) => severity === 'error');
    expect(error).toMatchObject({ code: 'name.reserved', file: 'terms.json', column: 3 });
    expect(findings.every(({ file }) => file === 'terms.json')).toBe(true);
    expect(summary).toMatchObject({ error: 1, files: 1 });
  });

  it.each([
    [['lint', 'nowhere.json'], 'nowhere.json is not there.'],
    [['lint', '/'], expect.stringMatching(/^\/ is not in /) as string],
    [['lint', '--schemas', 'nowhere'], expect.stringMatching(/^There are no forms in /) as string],
  ])('%j cannot run: %s', async (words, what) => {
    expect(await openDesk().run(...words)).toEqual({ code: 2, out: [], err: [what, expect.stringMatching(/./)] });
  });
});
