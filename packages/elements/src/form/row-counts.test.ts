import { expect, it } from 'vitest';
import { RowCounts } from './row-counts.js';

it('counts what stands against a row, in rows around it too, apart by whether it is shown', () => {
  const counts = new RowCounts();
  counts.count([
    { path: '/children/0/name/givenName', shown: true },
    { path: '/children/0/otherAddresses/1/postcode', shown: false },
    { path: '/children', shown: true },
  ]);
  expect(counts.of('/children/0')).toEqual({ toAnswer: 1, problems: 1 });
  expect(counts.of('/children/0/otherAddresses/1')).toEqual({ toAnswer: 1, problems: 0 });
  expect(counts.of('/children/1')).toEqual({ toAnswer: 0, problems: 0 });
});

it('names the lists whose rows came out differently, and no others', () => {
  const counts = new RowCounts();
  const adult = { path: '/adults/0/role', shown: false };
  expect(counts.count([{ path: '/children/2/sex', shown: false }, adult])).toEqual(['/children', '/adults']);
  expect(counts.count([{ path: '/children/2/sex', shown: true }, adult])).toEqual(['/children']);
  expect(counts.count([adult])).toEqual(['/children']);
  expect(counts.count([adult])).toEqual([]);
});
