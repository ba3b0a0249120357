import { expect, it } from 'vitest';
import { madeUp } from '../fixtures/made-up-form.js';
import { FormCore } from './form-core.js';
import { ownerOf } from './question-owner.js';
import { questionState, shownFinding } from './question-state.js';

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

it('names the row that a rule of the rows speaks of, at the list that shows it', () => {
  const finding = {
    code: 'rule.isWhole',
    path: '/children/1',
    severity: 'error',
    params: { question: 'children', called: 'the children' },
    source: '',
  } as const;
  const answers = { children: [{ name: 'Amira Hassan' }, { name: 'Bilal Hassan' }] };
  const core = new FormCore(madeUp, answers, 'en-GB');
  const around = {
    form: madeUp,
    core,
    locale: 'en-GB',
    mode: 'edit',
    idBase: 'x',
    headingLevel: 2,
    titled: false,
  } as const;
  expect(ownerOf(madeUp, finding.path)).toBe('/children');
  expect(ownerOf(madeUp, '/children/1/name')).toBe('/children/1/name');
  const [shown] = questionState('/children', [finding], around).findings;
  expect(shown?.message).toBe('Bilal Hassan: Check children against your other answers');
});
