import type { Finding } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { example, openDesk } from '../fixtures/desk.js';

interface Checked {
  findings: Finding[];
  summary: Record<'error' | 'warning' | 'advice', number>;
}

describe('check', () => {
  it('finds nothing in a sound record', async () => {
    const desk = openDesk();
    desk.put('record.json', example('complete'));
    expect(await desk.run('check', 'record.json')).toEqual({
      code: 0,
      out: ['0 errors, 0 warnings, 0 pieces of advice'],
      err: [],
    });
  });

  it('puts errors first, each with its path, words and source, and exits 1', async () => {
    const desk = openDesk();
    desk.put('record.json', example('complete', { '/header/dateCompleted': undefined, '/analysis/network': [] }));
    const { code, out, err } = await desk.run('check', 'record.json', '--at', '2026-05-20');
    expect([code, err]).toEqual([1, []]);
    const severities = out.flatMap((line) => /^(error|warning|advice) /.exec(line)?.[1] ?? []);
    expect(severities).toEqual([...severities].sort((a, b) => 'ewa'.indexOf(a[0]!) - 'ewa'.indexOf(b[0]!)));
    expect(out).toContainEqual(expect.stringMatching(/^error {2}\/header\/dateCompleted {2}Enter the date /));
    expect(out).toContainEqual(
      expect.stringMatching(/^warning {2}\/analysis\/network {2}Add at least one person \[.+\]$/),
    );
    expect(out.at(-1)).toMatch(/^\d+ errors?, \d+ warnings?, \d+ pieces? of advice$/);
  });

  it('judges prose, and quotes the words of the record that it goes by', async () => {
    const desk = openDesk();
    const vague = { '/actions/1/action': 'Support Kofi with school as appropriate.' };
    desk.put('record.json', example('complete', vague, 'family-action-plan/2.1.0'));
    const { code, out } = await desk.run('check', 'record.json', '--at', '2026-10-05');
    expect(code).toBe(0);
    const at = out.findIndex((line) => line.startsWith('warning  /actions/1/action  Say exactly what will be done ['));
    expect(out.slice(at + 1, at + 4).join('\n')).toContain('“as appropriate” leaves open whether it happens');
    const { findings } = await desk.json<Checked>('check', 'record.json', '--at', '2026-10-05');
    expect(JSON.stringify(findings)).not.toContain('appropriate');
  });

  it('exits 0 where only warnings stand', async () => {
    const desk = openDesk();
    desk.put('record.json', example('complete', { '/header/dateCompleted': '2026-04-02' }));
    const { code, out } = await desk.run('check', 'record.json', '--at', '2026-04-02');
    expect(code).toBe(0);
    expect(out.at(-1)).toBe('0 errors, 1 warning, 0 pieces of advice');
  });

  it('moves deadlines with --at', async () => {
    const desk = openDesk();
    desk.put('record.json', example('complete', { '/header/dateCompleted': undefined }));
    const codesAt = async (at: string) => {
      const { findings } = await desk.json<Checked>('check', 'record.json', '--at', at);
      return findings.filter(({ path }) => path === '/header/dateCompleted').map(({ code }) => code);
    };
    expect(await codesAt('2026-03-10')).not.toContain('deadline.overdue');
    expect(await codesAt('2026-06-30')).toContain('deadline.overdue');
  });

  it('gives findings and a summary as JSON, in that shape alone', async () => {
    const desk = openDesk();
    desk.put('record.json', example('in-progress'));
    const checked = await desk.json<Checked>('check', 'record.json');
    expect(Object.keys(checked)).toEqual(['findings', 'summary']);
    expect(Object.keys(checked.summary)).toEqual(['error', 'warning', 'advice']);
    expect(checked.summary.error).toBe(checked.findings.filter(({ severity }) => severity === 'error').length);
    expect(checked.findings.length).toBeGreaterThan(10);
    for (const finding of checked.findings) {
      expect(Object.keys(finding).sort()).toEqual(['code', 'params', 'path', 'severity', 'source']);
    }
  });

  it('speaks the language asked for, and says where the form has no words in it', async () => {
    const desk = openDesk();
    desk.put('record.json', example('in-progress'));
    const english = await desk.run('check', 'record.json', '--locale', 'en-GB');
    const other = await desk.run('check', 'record.json', '--locale', 'cy');
    expect(other.out).toEqual(['The form has no words in cy; these are in en-GB.', ...english.out]);
  });

  it('says where the form has changed since the record was filled in', async () => {
    const desk = openDesk();
    desk.put('record.json', { ...example('complete'), definitionDigest: `sha256-${'0'.repeat(64)}` });
    const { code, out } = await desk.run('check', 'record.json');
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^The form has changed since this record was filled in/);
  });

  it.each([
    [['check'], 'No record was named.'],
    [['check', 'record.json', '--at', 'tomorrow'], '--at tomorrow is not a date.'],
    [['check', 'record.json', '--at', '2026-02-30'], '--at 2026-02-30 is not a date.'],
    [['check', 'record.json', '--locale', '!!'], '--locale !! is no language.'],
    [['check', 'nowhere.json'], 'nowhere.json is not there.'],
    [['check', '.'], '. is not a file.'],
  ])('%j cannot run: %s', async (words, what) => {
    const desk = openDesk();
    desk.put('record.json', example('complete'));
    expect(await desk.run(...words)).toEqual({ code: 2, out: [], err: [what, expect.stringMatching(/./)] });
  });
});
