import { describe, expect, it } from 'vitest';
import { openDesk } from '../fixtures/desk.js';

describe('kinform judge', () => {
  it('says what it makes of an action, and quotes why', async () => {
    const { code, out } = await openDesk().run('judge', 'action', 'School to support Leo as appropriate');
    expect(code).toBe(0);
    expect(out).toContain('no   specific');
    expect(out).toContain('yes  vague');
    expect(out.join('\n')).toContain('“as appropriate” leaves open whether it happens');
  });

  it('says whose voice a text is', async () => {
    const { out } = await openDesk().run('judge', 'voice', '"I like it when Nan picks me up," said Ayaan.');
    expect(out).toContain('yes  the child’s words as said');
    expect(out).toContain('no   adults only');
  });

  it('takes a file, one text a line or as JSON, and gives positions, never words, as JSON', async () => {
    const desk = openDesk();
    desk.put('lines.txt', 'Mum rings the GP by 4 December 2026\n\nOngoing support\n');
    desk.put('list.json', JSON.stringify(['Mum rings the GP', { text: 'n/a' }]));
    const lines = await desk.json<object[]>('judge', 'action', '--file', 'lines.txt');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ judged: true, timeBound: { holds: true }, by: '2026-12-04' });
    const list = await desk.json<object[]>('judge', 'voice', '--file', 'list.json');
    expect(list).toHaveLength(2);
    expect(JSON.stringify(list)).not.toContain('GP');
  });

  it('says what it cannot judge', async () => {
    const desk = openDesk();
    expect((await desk.run('judge', 'action', '?!')).out).toEqual(['Not judged: there are no words in it.']);
    expect((await desk.run('judge', 'voice', 'Mae hi eisiau mynd adref at ei mam')).out).toEqual([
      'Not judged: it does not seem to be English.',
    ]);
  });

  it.each([
    [['judge'], 'It was not said what to judge.'],
    [['judge', 'poem', 'x'], '"poem" is nothing that can be judged.'],
    [['judge', 'action'], 'No text was given.'],
    [['judge', 'action', '--file', 'none.txt'], 'none.txt is not there.'],
  ])('%j is put right in two lines', async (words, what) => {
    const { code, err } = await openDesk().run(...words);
    expect(code).toBe(2);
    expect(err).toHaveLength(2);
    expect(err[0]).toContain(what);
  });
});
