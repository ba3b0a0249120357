import { expect, test } from 'vitest';
import { madeUpSettings } from '../test-data/made-up-form.js';
import { mergeSettings } from './merge-settings.js';
import type { ProfileSettings } from './overlay.js';

const profileOf = (profile: string, settings: ProfileSettings['settings']): ProfileSettings => ({
  profile,
  version: '1.0.0',
  title: profile,
  description: 'A made-up profile.',
  source: 'MU',
  settings,
});

test('what an authority says wins over its profiles, later profiles over earlier ones', () => {
  const merged = mergeSettings(madeUpSettings(), [
    profileOf('first', { terms: { leadProfessional: 'first', chair: 'first', minutes: 'first' } }),
    profileOf('second', { terms: { chair: 'second' }, retention: { record: 'six years' } }),
  ]);
  expect(merged.terms).toEqual({ leadProfessional: 'lead practitioner', chair: 'second', minutes: 'first' });
  expect(merged.retention).toEqual({ record: 'six years' });
  expect(merged.profiles).toEqual(['first', 'second']);
  expect(merged.name).toBe('Made-up Town');
});

test('lists are replaced whole', () => {
  const smart = (word: string) => [{ letter: word.charAt(0), word, question: '?', source: 'MU' }];
  const profile = profileOf('one', { smart: smart('Specific') });
  expect(mergeSettings(madeUpSettings(), [profile]).smart).toEqual(smart('Specific'));
  expect(mergeSettings({ ...madeUpSettings(), smart: smart('Small') }, [profile]).smart).toEqual(smart('Small'));
});

test('without profiles settings stay as they are, and inputs always do', () => {
  const settings = { ...madeUpSettings(), profiles: ['one'] };
  const profile = profileOf('one', { terms: { chair: 'chair' } });
  const before = JSON.stringify([settings, profile]);
  expect(mergeSettings(madeUpSettings(), [])).toEqual(madeUpSettings());
  mergeSettings(settings, [profile]);
  expect(JSON.stringify([settings, profile])).toBe(before);
});
