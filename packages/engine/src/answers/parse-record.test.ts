import { describe, expect, test } from 'vitest';
import { parseRecord } from './parse-record.js';

const record = {
  kinform: '1',
  recordId: 'r-1',
  form: 'made-up',
  formVersion: '1.0.0',
  authority: 'st-helens',
  locale: 'en-GB',
  status: 'draft',
  answers: { header: { kind: 'new' } },
};

const problemOf = (text: string) => {
  const read = parseRecord(text);
  return 'problem' in read ? read.problem : undefined;
};
const withMember = (member: string, value: unknown) => JSON.stringify({ ...record, [member]: value });

test('a record is read, with a byte order mark too, and members it does not know are kept', () => {
  expect(parseRecord(JSON.stringify(record))).toEqual({ record });
  expect(parseRecord(`\uFEFF${withMember('extra', 1)}`)).toEqual({ record: { ...record, extra: 1 } });
});

test('a record keeps what a migration found no place for, and what it was migrated from', () => {
  const migrated = {
    ...record,
    orphans: [{ path: '/old', formVersion: '1.0.0', reason: 'Not asked any more.', value: null }],
    migratedFrom: [{ formVersion: '1.0.0', digest: 'sha256-0' }],
  };
  expect(parseRecord(JSON.stringify(migrated))).toEqual({ record: migrated });
});

describe('what is no record is refused with what to do', () => {
  test.each([
    ['', 'not JSON'],
    ['{', 'not JSON'],
    ['"answers": "Amira"', 'not JSON'],
    ['[]', 'not a record'],
    ['null', 'not a record'],
    ['{"kinform":"1","kinform":"1"}', 'same name twice'],
    ['{"a":1,"\\u0061":2}', 'same name twice'],
    [withMember('answers', { __proto__x: 1 }).replace('__proto__x', '__proto__'), 'member named __proto__'],
    [withMember('answers', { deep: [{ constructor: 1 }] }), 'member named constructor'],
    [withMember('history', [{ prototype: 1 }]), 'member named prototype'],
    [withMember('answers', { n: 1 }).replace(':1}', ':1e400}'), 'too large'],
  ])('%s', (text, what) => {
    expect(problemOf(text)?.what).toContain(what);
    expect(problemOf(text)?.toDo).not.toBe('');
  });

  test('none of it says what an answer is', () => {
    expect(JSON.stringify(problemOf('{"answers":{"name":"Amira Hassan",}}'))).not.toContain('Amira');
  });

  test.each(['kinform', 'recordId', 'form', 'formVersion', 'authority', 'locale', 'status', 'answers'])(
    'without %s',
    (member) => {
      expect(problemOf(withMember(member, undefined))?.what).toBe(`The record has no "${member}".`);
    },
  );

  test.each([
    ['kinform', '2'],
    ['recordId', 7],
    ['form', '../../secret'],
    ['formVersion', '1.0'],
    ['orphans', [{ path: '/a', formVersion: '1.0.0', reason: 'gone' }]],
    ['orphans', {}],
    ['migratedFrom', [{ formVersion: '1.0.0' }]],
    ['authority', 'St Helens'],
    ['locale', 'en_GB!'],
    ['status', 'done'],
    ['startedAt', '2026-02-30'],
    ['answers', []],
    ['answers', null],
    ['explanations', [{ code: 'x' }]],
    ['signatures', {}],
    ['history', ['x']],
  ])('%s: %j', (member, value) => {
    expect(problemOf(withMember(member, value))?.what).toBe(`The record's "${member}" cannot be read.`);
  });

  test('more than 5 MB, without reading it', () => {
    expect(problemOf(`{"a":"${'x'.repeat(50_000_000)}"}`)?.what).toContain('larger than 5 MB');
  });

  test('nesting of 65 levels, and of 10,000; 64 pass', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(problemOf(nested(65))?.what).toContain('64 levels');
    expect(problemOf(nested(10_000))?.what).toContain('64 levels');
    expect(problemOf('{"a":'.repeat(10_000))?.what).toContain('64 levels');
    expect(problemOf(nested(64))?.what).toContain('not a record');
  });

  test('brackets and names inside texts do not count', () => {
    const answers = { text: '['.repeat(100), other: '"a":1,"a":2', escaped: '\\"{' };
    expect(parseRecord(withMember('answers', answers))).toEqual({ record: { ...record, answers } });
  });
});
