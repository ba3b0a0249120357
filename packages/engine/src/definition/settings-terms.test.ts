import { describe, expect, it } from 'vitest';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import { resolveForm } from './resolve-form.js';
import { termsOfSettings } from './settings-terms.js';

const hub = { key: 'hub', name: 'Made-up Hub', telephone: '01632 960123', email: 'hub@example.org', source: 'MU 1' };

describe('terms that settings give', () => {
  it('has a contact by its key, and only what the contact has', () => {
    const keyless = { name: 'Nobody', telephone: '01632 960124', source: 'MU 2' };
    expect(termsOfSettings({ ...madeUpSettings(), contacts: [hub, keyless] })).toEqual({
      hubName: 'Made-up Hub',
      hubPhone: '01632 960123',
      hubEmail: 'hub@example.org',
    });
  });

  it('has the ages and words of the consent model', () => {
    const consent = {
      model: 'consent' as const,
      ages: { presumedCompetent: 16 },
      minimumSignatures: 1,
      whoIsAsked: 'A parent.',
      source: 'MU 3',
    };
    expect(termsOfSettings({ ...madeUpSettings(), contacts: [], consent })).toEqual({
      presumedCompetentAge: '16',
      minimumSignatures: '1',
    });
  });

  it('fills them in a form, and an own term wins', () => {
    const change = { op: 'hint', target: 'header.kind', value: 'Phone {hubName} on {hubPhone}' };
    const settings = { ...madeUpSettings(), contacts: [hub], terms: { hubName: 'the hub' } };
    const { text } = resolveForm(madeUpForm(), [overlayOf(change)], settings);
    expect(text['en-GB']!.questions['header.kind']!.hint).toBe('Phone the hub on 01632 960123');
  });
});

it('keeps how contradictions were decided out of the form that is used', () => {
  const decision = { number: 1, question: 'Which?', chosen: 'This', why: 'Stricter.', source: 'MU 4', also: [] };
  const resolved = resolveForm(madeUpForm(), [], { ...madeUpSettings(), decisions: [decision] });
  expect(resolved.settings).not.toHaveProperty('decisions');
});
