import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeOwner } from './judge-owner.js';

it.each([
  'Sarah Jones',
  'sarah jones',
  'Mum',
  'Mum (Sarah Jones)',
  'Mum and Dad',
  'Health visitor - Claire Booth',
  'Claire Booth, health visitor',
  'Mrs Okafor (SENCO)',
  'Oluwaseun Adebayo-Smith',
  'Nguyễn Thị Hoa',
  'محمد علی',
  '王芳',
  'Żaneta Wójcik',
  'Siân ap Rhys',
  'Dr Anand',
  'Will',
  'Grace Hope',
  'T. Reed',
  'Kearsley Academy (Mr Shaw)',
  'Priya at Early Help',
  'Uncle Farooq',
])('%j is a person', (name) => {
  expect(judgeOwner(name)).toMatchObject({ judged: true, person: { holds: true, evidence: [{ reason: 'person' }] } });
});

it.each([
  ['Health visitor', 'postOnly'],
  ['SENCO', 'postOnly'],
  ['Family support worker', 'postOnly'],
  ['The school nurse', 'postOnly'],
  ['School', 'agency'],
  ['CAMHS', 'agency'],
  ['Kearsley Academy', 'agency'],
  ['Oak Tree Primary', 'agency'],
  ['Bolton Council', 'agency'],
  ['0-19 Team', 'several'],
  ['All', 'several'],
  ['All professionals', 'several'],
  ['Parents and agencies', 'several'],
  ['School and nursery', 'agency'],
  ['Team around the family', 'several'],
  ['TBC', 'nobodyYet'],
  ['n/a', 'nobodyYet'],
  ['to be confirmed', 'nobodyYet'],
  ['a worker', 'nobodyYet'],
  ['someone', 'nobodyYet'],
])('%j is no named person: %s', (name, reason) => {
  expect(judgeOwner(name)).toMatchObject({
    judged: true,
    person: { holds: reason === 'person', evidence: [{ reason, from: 0, to: name.length }] },
  });
});

it.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['12', 'noWords'],
])('%j cannot be judged', (name, because) => {
  expect(judgeOwner(name)).toEqual({ judged: false, because });
});

it('takes any string and quotes within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const owner = judgeOwner(name);
      if (!owner.judged) return;
      for (const { from, to } of owner.person.evidence) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(name.length);
      }
    }),
  );
});
