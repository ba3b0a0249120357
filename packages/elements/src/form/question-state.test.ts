import { expect, it } from 'vitest';
import { madeUp } from '../fixtures/made-up-form.js';
import { shownFinding } from './question-state.js';

it('calls a row what it is called everywhere else on the screen', () => {
  const finding = {
    code: 'onePerRow.missing',
    path: '/says',
    severity: 'error',
    params: { question: 'says', called: 'what each child says', list: '/children', row: 'child-2', index: 1 },
    source: '',
  } as const;
  const children = [
    { id: 'child-1', name: 'Amira Hassan' },
    { id: 'child-2', name: 'Bilal Hassan' },
  ];
  const said = (named: typeof children): string => shownFinding(finding, madeUp, 'en-GB', { children: named }).message;
  expect(said(children)).toBe('Add what each child says for Bilal Hassan');
  expect(said([{ id: 'child-1', name: '' }])).not.toContain('Bilal');
});
