import type { DeadlineStanding } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { example, openDesk } from '../fixtures/desk.js';

const stHelens = (answers = {}) => ({ ...example('complete', answers), authority: 'st-helens' });

describe('deadlines', () => {
  it('prints each with its state, its day and its clause, and that none is overdue', async () => {
    const desk = openDesk();
    desk.put('record.json', stHelens());
    const { code, out, err } = await desk.run('deadlines', 'record.json', '--at', '2026-04-01');
    expect([code, err]).toEqual([0, []]);
    expect(out).toContainEqual(
      expect.stringMatching(/^met {2}\/header\/dateCompleted {2}.+, by \d+ \w+ 2026 \[SH Std 3/),
    );
    expect(out.at(-1)).toMatch(/^\d+ deadlines, 0 overdue$/);
  });

  it('puts what is overdue first, says since when, and exits 1', async () => {
    const desk = openDesk();
    desk.put('record.json', stHelens({ '/header/dateCompleted': undefined }));
    const { code, out } = await desk.run('deadlines', 'record.json', '--at', '2026-06-01');
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^overdue {2}\/header\/dateCompleted {2}.+ \(\d+ days ago\) \[/);
  });

  it('gives them as JSON, without an answer in them', async () => {
    const desk = openDesk();
    desk.put('record.json', stHelens());
    const printed = await desk.json<{ at: string; deadlines: DeadlineStanding[] }>('deadlines', 'record.json');
    expect(printed.at).toBe('2026-03-26');
    const completed = printed.deadlines.find(({ path }) => path === '/header/dateCompleted');
    expect(completed).toEqual({
      question: 'header.dateCompleted',
      path: '/header/dateCompleted',
      state: 'met',
      due: expect.stringMatching(/^2026-/) as string,
      source: expect.stringContaining('SH') as string,
    });
  });

  it.each([
    [['deadlines'], 'No record was named.'],
    [['deadlines', 'nowhere.json'], 'nowhere.json is not there.'],
    [['deadlines', 'record.json', '--at', 'soon'], '--at soon is not a date.'],
  ])('%j cannot run: %s', async (words, what) => {
    const desk = openDesk();
    desk.put('record.json', stHelens());
    expect(await desk.run(...words)).toEqual({ code: 2, out: [], err: [what, expect.stringMatching(/./)] });
  });
});
