import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json.js';
import { pointerOf, pointerParts, readPointer, writePointer } from './pointer.js';

const answers: JsonObject = { children: [{ id: 'child-1', name: { given: 'A' } }, { id: 'child-2' }], 'a/b~c': 1 };

describe('reading', () => {
  test.each([
    ['', answers],
    ['/children/0/name/given', 'A'],
    ['/children/2', undefined],
    ['/children/01', undefined],
    ['/children/-1', undefined],
    ['/children/length', undefined],
    ['/a~1b~0c', 1],
    ['/', undefined],
    ['/children/', undefined],
    ['/constructor', undefined],
    ['/__proto__/toString', undefined],
    ['/children/0/name/given/0', undefined],
  ])('%j', (pointer, value) => {
    expect(readPointer(answers, pointer)).toEqual(value);
  });

  test('parts and pointer are each other’s opposite', () => {
    expect(pointerParts(pointerOf(['a/b', '~1', 0]))).toEqual(['a/b', '~1', '0']);
    expect(() => pointerParts('children')).toThrow('Start it with a slash');
    expect(() => readPointer(answers, 'children')).toThrow('Start it with a slash');
  });
});

describe('writing', () => {
  test('makes groups on the way, keeps the original and what is off the path', () => {
    const written = writePointer(answers, '/header/date', '2026-03-20');
    expect(written).toEqual({ ...answers, header: { date: '2026-03-20' } });
    expect(answers).not.toHaveProperty('header');
    expect(written['children']).toBe(answers['children']);
  });

  test('replaces, adds and takes away, in rows too, names in the order in which they were', () => {
    const written = writePointer(answers, '/children/0/id', 'child-9');
    expect(JSON.stringify(readPointer(written, '/children/0'))).toBe('{"id":"child-9","name":{"given":"A"}}');
    expect(readPointer(writePointer(answers, '/children/2', { id: 'x' }), '/children/2/id')).toBe('x');
    expect(readPointer(writePointer(answers, '/children/0', undefined), '/children/0/id')).toBe('child-2');
    expect(writePointer(answers, '/a~1b~0c', undefined)).toEqual({ children: answers['children'] });
  });

  test.each(['/__proto__/x', '/constructor/prototype/x', '/children/0/__proto__'])('%s is refused', (pointer) => {
    expect(() => writePointer(answers, pointer, 'bad')).toThrow('prototype');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test.each(['/children/7', '/children/x', '/children/-1'])('%s is no place in the list', (pointer) => {
    expect(() => writePointer(answers, pointer, 'bad')).toThrow('does not have');
  });
});
