import { describe, expect, it } from 'vitest';
import type { Finding } from '@kinform/engine';
import { FindingsBoard } from './findings-board.js';
import { withRowsMoved } from './pointer.js';

const finding = (path: string, code = 'required', severity: Finding['severity'] = 'error'): Finding => ({
  code,
  path,
  severity,
  params: {},
  source: '',
});

describe('FindingsBoard', () => {
  it('shows nothing until it is revealed', () => {
    const board = new FindingsBoard();
    expect(board.replace([finding('/a'), finding('/b')])).toEqual([]);
    expect(board.shownAt('/a')).toEqual([]);
    expect(board.reveal(({ path }) => path === '/a')).toEqual(['/a']);
    expect(board.shownAt('/a')).toHaveLength(1);
    expect(board.shownAt('/b')).toEqual([]);
  });

  it('follows a shown finding while its kind changes, and forgets the path once it is mended', () => {
    const board = new FindingsBoard();
    board.replace([finding('/a')]);
    board.reveal(() => true);
    expect(board.replace([finding('/a', 'format.email')])).toEqual(['/a']);
    expect(board.shownAt('/a')[0]?.code).toBe('format.email');
    expect(board.replace([])).toEqual(['/a']);
    board.replace([finding('/a')]);
    expect(board.shownAt('/a')).toEqual([]);
  });

  it('says nothing of a path whose findings are as they were', () => {
    const board = new FindingsBoard();
    board.replace([finding('/a'), finding('/b')]);
    board.reveal(() => true);
    expect(board.replace([finding('/a'), finding('/b', 'maxLength')])).toEqual(['/b']);
  });

  it('follows answers that change places, with what is shown of them', () => {
    const board = new FindingsBoard();
    board.replace([finding('/rows/0/a'), finding('/rows/1/a'), finding('/rows/2/a')]);
    board.reveal(({ path }) => path !== '/rows/1/a');
    board.follow((path) => withRowsMoved(path, '/rows', (at) => (at === 0 ? undefined : at - 1)));
    expect(board.all.map(({ path }) => path)).toEqual(['/rows/0/a', '/rows/1/a']);
    expect(board.shownPaths).toEqual(['/rows/1/a']);
    expect(board.replace([finding('/rows/0/a'), finding('/rows/1/a')])).toEqual([]);
    expect(board.shownAt('/rows/1/a')).toHaveLength(1);
  });

  it('no longer shows a warning that is explained; an error stays whatever is said of it', () => {
    const board = new FindingsBoard();
    board.replace([finding('/a', 'deadline.late', 'warning'), finding('/a')]);
    board.reveal(() => true);
    board.explain([
      { code: 'deadline.late', path: '/a', reason: 'School holidays', by: 'S', at: '2026-03-27' },
      { code: 'required', path: '/a', reason: 'No', by: 'S', at: '2026-03-27' },
    ]);
    expect(board.shownAt('/a').map(({ code }) => code)).toEqual(['required']);
  });
});
