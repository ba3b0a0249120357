import { describe, expect, it } from 'vitest';
import { setPath, unsetPath } from './set-path.js';

describe('setPath', () => {
  it('sets below groups and lists without touching what was there', () => {
    const before = { children: [{ name: { givenName: 'Mia' } }, { name: { givenName: 'Tom' } }] };
    const after = setPath('children.1.name.givenName', 'Tomos', before);
    expect(after).toEqual({ children: [{ name: { givenName: 'Mia' } }, { name: { givenName: 'Tomos' } }] });
    expect(before.children[1]?.name.givenName).toBe('Tom');
  });

  it('keeps a property whose name is a number a property', () => {
    expect(setPath('group.15', 'x', { group: {} })).toEqual({ group: { '15': 'x' } });
  });

  it('makes the groups that are missing on the way', () => {
    expect(setPath('a.b.c', 1, undefined)).toEqual({ a: { b: { c: 1 } } });
  });

  it('never reaches a prototype', () => {
    setPath('__proto__.polluted', true, {});
    setPath('constructor.prototype.polluted', true, {});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('unsetPath', () => {
  it('takes a property out and keeps the rest', () => {
    expect(unsetPath('a.b', { a: { b: 1, c: 2 } })).toEqual({ a: { c: 2 } });
  });

  it('leaves a path that is not there alone', () => {
    expect(unsetPath('x.y', { a: 1 })).toEqual({ a: 1 });
  });
});
