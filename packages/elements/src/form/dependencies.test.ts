import { describe, expect, it } from 'vitest';
import { madeUp } from '../fixtures/made-up-form.js';
import { Dependencies } from './dependencies.js';

describe('Dependencies', () => {
  it('knows which questions an answer shows or requires', () => {
    expect([...new Dependencies(madeUp).of('start.worried')]).toEqual(['start.worry']);
    expect([...new Dependencies(madeUp).of('start.author')]).toEqual([]);
  });

  it('knows a list that names the rows of another in what it lacks', () => {
    const form = structuredClone(madeUp);
    const says = { type: 'array', onePerRow: { list: '/children', by: 'child' } } as const;
    const plans = { type: 'array', covers: { list: '/children', by: 'child' } } as const;
    Object.assign(form.schema.properties ?? {}, { says, plans });
    expect([...new Dependencies(form).of('children.name')]).toEqual(['says', 'plans']);
  });

  it('knows what a condition reads by way of a reference, and the reference', () => {
    const form = structuredClone(madeUp);
    const asked = { type: 'string', showWhen: { answer: '/children/{child}/name', answered: true } } as const;
    const says = {
      type: 'array',
      items: { type: 'object', properties: { child: { type: 'string' }, asked } },
    } as const;
    Object.assign(form.schema.properties ?? {}, { says });
    expect([...new Dependencies(form).of('children.name')]).toEqual(['says.asked']);
    expect([...new Dependencies(form).of('says.child')]).toEqual(['says.asked']);
  });

  it('follows what shows what shows what, and does not run in a circle', () => {
    const form = structuredClone(madeUp);
    const start = form.schema.properties?.['start']?.properties;
    if (!start?.['author'] || !start['worried']) throw new Error('The form has changed.');
    start['author'].showWhen = { answer: 'worry', answered: true };
    start['worried'].showWhen = { answer: 'author', answered: true };
    expect([...new Dependencies(form).of('start.worried')].sort()).toEqual([
      'start.author',
      'start.worried',
      'start.worry',
    ]);
  });
});
