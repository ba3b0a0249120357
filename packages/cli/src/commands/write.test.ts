import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VerificationReport } from '@kinform/signature/verify';
import { describe, expect, it } from 'vitest';
import { example, openDesk } from '../fixtures/desk.js';

const begins: Record<string, string> = {
  pdf: '%PDF-',
  docx: 'PK',
  html: '<!DOCTYPE html>',
  text: 'St Helens Borough Council',
};

function deskWith(record = example('complete')) {
  const desk = openDesk();
  desk.put('record.json', record);
  return desk;
}

describe('write', () => {
  it.each(Object.keys(begins))('makes %s, the same bytes each time for the same day', async (to) => {
    const desk = deskWith();
    const { code, out, err } = await desk.run('write', 'record.json', '--to', to, '--out', 'a', '--at', '2026-03-26');
    const bytes = desk.read('a');
    expect([code, err]).toEqual([0, []]);
    expect(out).toEqual([`Wrote a (${to}, ${bytes.length} bytes).`]);
    expect(bytes.toString('latin1', 0, 30)).toContain(begins[to]);
    await desk.run('write', 'record.json', '--to', to, '--out', 'b', '--at', '2026-03-26');
    expect(desk.read('b').equals(bytes)).toBe(true);
    expect(desk.files()).toEqual(['a', 'b', 'record.json']);
  });

  it('says as JSON what it wrote', async () => {
    const desk = deskWith();
    const written = await desk.json('write', 'record.json', '--to', 'html', '--out', 'a.html');
    expect(written).toEqual({
      file: 'a.html',
      format: 'html',
      bytes: desk.read('a.html').length,
      draft: false,
      title: expect.stringContaining('Early Help Assessment') as string,
    });
  });

  it.each([
    ['is a draft', example('in-progress')],
    ['has errors', example('complete', { '/reason/prompt': undefined })],
  ])('marks the document as a draft when the record %s', async (_why, record) => {
    const desk = deskWith(record);
    const { code, out } = await desk.run('write', 'record.json', '--to', 'text', '--out', 'a.txt');
    expect(code).toBe(0);
    expect(out[0]).toMatch(/, marked as a draft\.$/);
    expect(desk.text('a.txt')).toContain('This is a draft');
  });

  it('keeps from the family what is for practitioners alone, in the text and in the attached record', async () => {
    const secret = 'Ombersley Harrowgate';
    const desk = deskWith(example('complete', { '/beforeYouStart/existingCheck/by': secret }));
    const write = (audience: string, to: string) =>
      desk.run('write', 'record.json', '--to', to, '--out', `${audience}.${to}`, '--audience', audience);
    for (const to of ['text', 'html', 'pdf']) {
      expect((await write('practitioner', to)).code).toBe(0);
      expect((await write('family', to)).code).toBe(0);
    }
    for (const to of ['text', 'html']) {
      expect(desk.text(`practitioner.${to}`)).toContain(secret);
      expect(desk.text(`family.${to}`)).not.toContain(secret);
      expect(desk.text(`family.${to}`)).toContain('Zo');
    }
    const whole = await desk.json<VerificationReport>('verify', 'practitioner.pdf');
    const family = await desk.json<VerificationReport>('verify', 'family.pdf');
    expect(whole.record.recordId).toBe('eha-2026-0101');
    expect(family.record.digest).not.toBe(whole.record.digest);
  });

  it.each([
    [['--to', 'rtf', '--out', 'a'], '--to rtf is no format.'],
    [['--to', '__proto__', '--out', 'a'], '--to __proto__ is no format.'],
    [['--out', 'a'], '--to (nothing) is no format.'],
    [['--to', 'pdf'], 'No file to write was named.'],
    [['--to', 'pdf', '--out', 'a', '--audience', 'everybody'], 'There is no audience "everybody".'],
    [['--to', 'pdf', '--out', 'a', '--locale', '!!'], '--locale !! is no language.'],
    [['--to', 'pdf', '--out', 'none/a'], 'The folder of none/a is not there.'],
    [['--to', 'pdf', '--out', 'folder'], 'folder is a folder.'],
    [['--to', 'pdf', '--out', 'record.json'], 'record.json is the file that is read.'],
    [['--to', 'pdf', '--out', 'record.json/a'], 'The folder of record.json/a is not there.'],
  ])('%j cannot run, and nothing is written: %s', async (words, what) => {
    const desk = deskWith();
    mkdirSync(join(desk.folder, 'folder'));
    const before = desk.text('record.json');
    const ran = await desk.run('write', 'record.json', ...words);
    expect(ran).toEqual({ code: 2, out: [], err: [what, expect.stringMatching(/./)] });
    expect(desk.files()).toEqual(['folder', 'record.json']);
    expect(desk.text('record.json')).toBe(before);
  });

  it.skipIf(process.platform === 'win32')('puts no file in the place of a pipe or a device', async () => {
    const desk = deskWith();
    spawnSync('mkfifo', [join(desk.folder, 'pipe')]);
    const { code, err } = await desk.run('write', 'record.json', '--to', 'text', '--out', 'pipe');
    expect([code, err[0]]).toEqual([2, 'pipe is no ordinary file.']);
    expect(statSync(join(desk.folder, 'pipe')).isFIFO()).toBe(true);
  });

  it.each([
    ['U+1F600', '\u{1F600}', 'pdf'],
    ['U+738B', '\u738B', 'pdf'],
  ])('refuses %s where it cannot stand, by its code and its question, never the answer', async (code, letter, to) => {
    const desk = deskWith(example('complete', { '/children/0/name/givenName': `Quill${letter}` }));
    desk.put('kept', 'as it was');
    const ran = await desk.run('write', 'record.json', '--to', to, '--out', 'kept');
    expect([ran.code, ran.out]).toEqual([2, []]);
    expect(ran.err).toHaveLength(2);
    expect(ran.err[0]).toContain(`${code} (“First names”, /children/0/name/givenName)`);
    expect(ran.err.join(' ')).not.toMatch(/Quill|children\[|value\[|at /);
    expect(ran.err.join(' ')).not.toContain(letter);
    expect(desk.text('kept')).toBe('as it was');
    expect(desk.files()).toEqual(['kept', 'record.json']);
    for (const other of ['docx', 'html', 'text'].filter((format) => format !== to)) {
      expect((await desk.run('write', 'record.json', '--to', other, '--out', other)).code).toBe(0);
    }
  });

  it.each(['pdf', 'docx', 'html', 'text'])('shows what nobody could see, in %s, and drops nothing', async (to) => {
    const desk = deskWith(example('complete', { '/children/0/name/givenName': 'Quill\uFFFE\u202E' }));
    expect((await desk.run('write', 'record.json', '--to', to, '--out', 'out')).code).toBe(0);
    if (to === 'html' || to === 'text') expect(desk.text('out')).toContain('Quill[U+FFFE][U+202E]');
  });
});
