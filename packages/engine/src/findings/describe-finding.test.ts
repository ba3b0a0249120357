import { describe, expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import { formats, rules } from '../keywords/index.js';
import { madeUpForm, madeUpSettings } from '../test-data/made-up-form.js';
import { enGB } from '../text/en-GB.js';
import { describeFinding } from './describe-finding.js';
import type { Finding } from './finding.js';
import type { FindingKind } from './finding-kind.js';

const standardKeywords = [
  'required',
  'type',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'pattern',
  'uniqueItems',
  'unknownQuestion',
];
const everyCode = [
  ...standardKeywords,
  ...Object.keys(formats).map((name) => `format.${name}`),
  ...Object.values(rules).flatMap((rule) => Object.keys(rule.codes)),
];

const finding = (code: string, params: Finding['params']): Finding => ({
  code,
  path: '/x',
  severity: 'error',
  params: { question: 'x', called: 'the start date', kind: 'text', ...params },
  source: '',
});

test('every code that any keyword can produce has words, and no words are left without a code', () => {
  expect(Object.keys(enGB).sort()).toEqual([...new Set(everyCode)].sort());
});

test.each(everyCode)('%s speaks in whole words', (code) => {
  const { message, hint } = describeFinding(
    finding(code, {
      limit: 3,
      age: 14,
      words: 40,
      due: '2026-05-04',
      from: '2026-04-20',
      days: 2,
      index: 0,
      listRow: 'child',
      row: 'child',
    }),
    'en-GB',
  );
  expect(message).toMatch(/^[A-Z].*[^.]$/);
  expect(`${message} ${hint ?? ''}`).not.toMatch(/undefined|null|NaN|\[object/);
});

describe('what to do about a missing answer', () => {
  test.each<[FindingKind, string, string]>([
    ['text', 'the family name', 'Enter the family name'],
    ['date', 'the date the assessment started', 'Enter the date the assessment started'],
    ['choice', 'the kind of assessment', 'Select the kind of assessment'],
    ['choices', 'how you found out', 'Select how you found out'],
    ['yesNo', 'whether an interpreter is needed', 'Select whether an interpreter is needed'],
    ['yesNo', 'it is safe to write', 'Select whether it is safe to write'],
    ['yesNo', 'the consent of the family', 'Select yes or no for the consent of the family'],
    ['rows', 'children', 'Add at least one child'],
    ['rows', 'what each child needs', 'Add what each child needs'],
    ['signature', 'the signature of a parent', 'Complete the signature of a parent'],
  ])('%s: %s', (kind, called, message) => {
    expect(describeFinding(finding('required', { kind, called, row: 'child' }), 'en-GB').message).toBe(message);
  });
});

test.each<[string, Finding['params'], string]>([
  ['maxLength', { limit: 4000 }, 'The start date must be 4,000 characters or less'],
  ['maxLength', { limit: 1 }, 'The start date must be 1 character or less'],
  ['minItems', { limit: 2, kind: 'rows', row: 'signature', rows: 'signatures' }, 'Add at least 2 signatures'],
  ['maxItems', { limit: 8, kind: 'rows', row: 'action', rows: 'actions' }, 'Keep no more than 8 actions'],
  ['maxItems', { limit: 1, kind: 'rows', row: 'action', rows: 'actions' }, 'Keep no more than 1 action'],
  [
    'maxItems',
    { limit: 8, kind: 'rows', called: 'what each child needs', row: 'child', rows: 'children' },
    'Keep no more than 8 entries for what each child needs',
  ],
  ['minItems', { limit: 2, kind: 'choices', called: 'your reasons' }, 'Select at least 2 options for your reasons'],
  ['minItems', { limit: 1, kind: 'rows', called: 'the children', row: 'child' }, 'Add at least one child'],
  ['minItems', { limit: 1, kind: 'rows', called: 'what each child says', row: 'child' }, 'Add what each child says'],
  ['notBefore', { other: 'the date of birth' }, 'The start date must be the same as or after the date of birth'],
  ['deadline.overdue', { due: '2026-05-04' }, 'The start date was due by 4 May 2026'],
  [
    'onePerRow.missing',
    { called: 'what each child says', listRow: 'child', index: 1 },
    'Add what each child says for child 2',
  ],
])('%s %j', (code, params, message) => {
  expect(describeFinding(finding(code, params), 'en-GB').message).toBe(message);
});

describe('with the form', () => {
  const form = madeUpForm();
  form.text['cy-GB'] = JSON.parse(JSON.stringify(form.text['en-GB'])) as (typeof form.text)['en-GB'];
  form.text['cy-GB'].questions['header.kind'] = { label: 'Math', called: 'y math', options: {} };
  form.text['en-GB']!.questions['header.kind']!.messages = { required: 'Say what kind it is' };
  form.text['cy-GB'].questions['children.id'] = { label: 'Rhes' };
  form.blocks['person']!.text['cy-GB'] = form.blocks['person']!.text['en-GB']!;
  form.blocks['person-name']!.text['cy-GB'] = form.blocks['person-name']!.text['en-GB']!;
  const resolved = resolveForm(form, [], madeUpSettings());
  const missing = finding('required', { question: 'header.kind', kind: 'choice', called: 'the kind' });

  test('its own sentence for a code wins', () => {
    expect(describeFinding(missing, 'en-GB', resolved).message).toBe('Say what kind it is');
  });

  test('the question is called as the form calls it in that language', () => {
    expect(describeFinding(missing, 'cy-GB', resolved).message).toBe('Select y math');
  });

  test('a language that nobody wrote falls back to British English', () => {
    expect(describeFinding(missing, 'fr-FR', resolved).message).toBe('Say what kind it is');
  });
});

test('a row is called by its name only where the caller gives it', () => {
  const missing = finding('onePerRow.missing', { list: '/children', row: 'child-2', index: 1, listRow: 'child' });
  const nameOf = (list: string, row: string) => (list === '/children' && row === 'child-2' ? 'Bilal' : undefined);
  expect(describeFinding(missing, 'en-GB').message).toBe('Add the start date for child 2');
  expect(describeFinding(missing, 'en-GB', undefined, { nameOf }).message).toBe('Add the start date for Bilal');
});

test('a code that nobody knows still says which answer to look at', () => {
  expect(describeFinding(finding('ourOwnRule', {}), 'en-GB').message).toBe('Check the start date');
});
