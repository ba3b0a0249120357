import { describe, expect, it } from 'vitest';
import { madeUp } from '../fixtures/made-up-form.js';
import { pointerOfScope, sectionsOf, titledQuestion } from './sections.js';

describe('sectionsOf', () => {
  it('gives every category with the pointers of its questions, those in groups too', () => {
    expect(sectionsOf(madeUp).map(({ name, pointers }) => [name, pointers])).toEqual([
      ['beginning', ['/start/author', '/start/begun', '/start/worried', '/start/worry']],
      ['family', ['/children']],
      ['plan', ['/concern/goal', '/concern/meeting']],
    ]);
  });

  it('takes a form without categories as one section', () => {
    const form = {
      ...madeUp,
      ui: { type: 'VerticalLayout' as const, elements: [{ type: 'Control' as const, scope: '#/properties/children' }] },
    };
    expect(sectionsOf(form).map(({ name, pointers }) => [name, pointers])).toEqual([['made-up', ['/children']]]);
  });

  it('asks the questions of a group that would only say the section’s title again', () => {
    const form = structuredClone(madeUp);
    form.ui = {
      type: 'Categorization',
      elements: [{ type: 'Category', name: 'start', elements: [{ type: 'Control', scope: '#/properties/start' }] }],
    };
    const words = form.text['en-GB'];
    if (!words) throw new Error('The form has changed.');
    words.sections['start'] = { title: 'Another title' };
    expect(sectionsOf(form)[0]?.pointers).toEqual(['/start']);
    words.sections['start'] = { title: 'Start' };
    expect(sectionsOf(form)[0]?.pointers).toContain('/start/worry');
    const group = form.schema.properties?.['start'];
    if (group) group.rule = { isWhole: { holds: { answer: 'start', answered: true } } };
    expect(sectionsOf(form)[0]?.pointers).toEqual(['/start']);
  });

  it('knows a section that only asks what its title says already', () => {
    const [start, family] = sectionsOf(madeUp);
    const words = structuredClone(madeUp.text['en-GB']);
    if (!start || !family || !words) throw new Error('The form has changed.');
    expect(titledQuestion(family, words)).toBe(undefined);
    words.sections['family'] = { title: 'Children' };
    expect(titledQuestion(family, words)).toBe('/children');
    expect(titledQuestion({ ...family, pointers: ['/children', '/concern'] }, words)).toBe(undefined);
    expect(titledQuestion(start, words)).toBe(undefined);
    expect(titledQuestion(family, undefined)).toBe(undefined);
  });

  it('reads a scope as a pointer', () => {
    expect(pointerOfScope('#/properties/header/properties/kind')).toBe('/header/kind');
  });
});
