import { expect, test } from 'vitest';
import type { Condition } from '../../definition/condition.js';
import { conditionInNewer } from './condition-in-newer.js';

const migration = {
  form: 'made-up',
  from: '1.0.0',
  to: '2.0.0',
  about: 'Children are people.',
  steps: [
    { op: 'rename' as const, from: 'children', to: 'people', reason: 'They are.' },
    { op: 'rename' as const, from: 'voices.childRef', to: 'personRef', reason: 'They are.' },
  ],
};

test.each<[Condition, Condition]>([
  [
    { answer: '/children/{childRef}/born', answered: true },
    { answer: '/people/{personRef}/born', answered: true },
  ],
  [
    { answer: '/header/date', ageOn: '/children/{/voices/childRef}/born', atLeast: 1 },
    { answer: '/header/date', ageOn: '/people/{personRef}/born', atLeast: 1 },
  ],
])('%j is %j in the newer version', (older, newer) => {
  expect(conditionInNewer(older, 'voices', migration)).toEqual(conditionInNewer(newer, 'voices'));
});

test('another reference is another condition', () => {
  const by = (reference: string) => conditionInNewer({ answer: `/a/{${reference}}/b`, is: 1 }, 'voices');
  expect(by('one')).not.toEqual(by('other'));
});
