import { expect, test } from 'vitest';
import { nearestTarget } from './nearest-target.js';

const known = [
  'form',
  'section:children',
  'section:history',
  'children',
  'children.name',
  'children.name.givenName',
  'children.education.school',
  'children.education.year',
  'adults',
  'adults.name',
  'adults.name.givenName',
  'team.people.safeContactNotes',
  'plan.reviewDate',
];

test.each([
  ['children.school', 'children.education.school'],
  ['household.children.name.givenName', 'children.name.givenName'],
  ['family.adults.name', 'adults.name'],
  ['safeContactNotes', 'team.people.safeContactNotes'],
  ['people.safeContactNotes', 'team.people.safeContactNotes'],
  ['plan.opinion', undefined],
  ['plan.reviewedOnDate', 'plan.reviewDate'],
  ['childern.name', 'children.name'],
  ['plan.reviewDat', 'plan.reviewDate'],
  ['section:childrens', 'section:children'],
  ['section:histroy', 'section:history'],
  ['familyNetwork.reviewDate', undefined],
  ['fork', 'form'],
  ['ward', undefined],
  ['zebra', undefined],
  ['section:zebra', undefined],
  ['', undefined],
])('%s is most likely %s', (wanted, nearest) => {
  expect(nearestTarget(wanted, known)).toBe(nearest);
});
