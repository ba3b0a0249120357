import { describe, expect, it } from 'vitest';
import type { ResolvedForm } from '@kinform/engine';
import { madeUp } from '../fixtures/made-up-form.js';
import { FormCore } from './form-core.js';

const core = (answers = {}, form: ResolvedForm = madeUp) => new FormCore(form, answers, 'en-GB');

describe('FormCore', () => {
  it('says what JSON Forms says of a question, in the form’s own words', () => {
    const props = core({ start: { author: 'Sam' } }).propsOf('/start/author');
    expect(props).toMatchObject({ label: 'Who fills this in?', description: 'Your full name', required: true });
    expect(props).toMatchObject({ data: 'Sam', path: 'start.author', enabled: true, visible: true });
    expect(core().propsOf('/start/worried').required).toBe(false);
  });

  it('writes in rows, leaves the old answers as they were, and shares what did not change', () => {
    const before = { start: { author: 'Sam' }, children: [{ id: 'child-1' }, { id: 'child-2' }] };
    const form = core(before);
    form.write('/children/1/name', 'Amira');
    expect(form.answers).toEqual({ ...before, children: [{ id: 'child-1' }, { id: 'child-2', name: 'Amira' }] });
    expect(form.answers['start']).toBe(before.start);
    expect(before.children[1]).toEqual({ id: 'child-2' });
    form.write('/start/author', undefined);
    expect(form.answers).not.toHaveProperty('start.author');
  });

  it('keeps a group a group when a name in it looks like a number', () => {
    const form = core();
    form.write('/concern/15', 'kept');
    expect(form.answers).toEqual({ concern: { 15: 'kept' } });
  });

  it('never reaches a prototype', () => {
    expect(() => core().write('/__proto__/polluted', true)).toThrow('prototype');
    expect(core().read('/constructor')).toBeUndefined();
    expect({}).not.toHaveProperty('polluted');
  });

  it('shows a question by its condition, and by those around it', () => {
    const form = core({ start: { worried: false } });
    expect(form.shown('/start/worry')).toBe(false);
    form.write('/start/worried', true);
    expect(form.shown('/start/worry')).toBe(true);
    const hidden = structuredClone(madeUp);
    const start = hidden.schema.properties?.['start'];
    if (!start) throw new Error('The form has changed.');
    start.showWhen = { answer: 'children', answered: true };
    expect(core({}, hidden).shown('/start/author')).toBe(false);
  });

  it('feeds findings in as additional errors', () => {
    const form = core();
    form.setFindings([{ code: 'required', path: '/start/author', severity: 'error', params: {}, source: '' }]);
    expect(form.propsOf('/start/author').errors).toBe('required');
    expect(form.propsOf('/start/begun').errors).toBe('');
  });
});
