import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import { resolveForm } from './resolve-form.js';

const canonicalize = createRequire(import.meta.url)('canonicalize') as (value: unknown) => string;

const overlay = overlayOf(
  { op: 'options', target: 'header.kind', codes: ['preBirth', 'new'] },
  {
    op: 'addAfter',
    target: 'header.kind',
    name: 'team',
    schema: { type: 'string' },
    text: { 'en-GB': { label: 'Team' } },
  },
  { op: 'hide', target: 'contact' },
  { op: 'hide', target: 'nowhere' },
);

/** The same value with the names of every object in another order; numbers decide which. */
function inOtherOrder<T>(value: T, numbers: () => number): T {
  if (Array.isArray(value)) return value.map((item: unknown) => inOtherOrder(item, numbers)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => ({
    name,
    member: member as unknown,
    place: numbers(),
  }));
  members.sort((a, b) => a.place - b.place);
  return Object.fromEntries(members.map(({ name, member }) => [name, inOtherOrder(member, numbers)])) as T;
}

test('the digest is that of the canonical JSON of all but digest and trace, as an independent implementation writes it', () => {
  const { digest, trace: _trace, ...content } = resolveForm(madeUpForm(), [overlay], madeUpSettings());
  expect(digest).toBe(`sha256-${createHash('sha256').update(canonicalize(content)).digest('hex')}`);
});

test('files with their names in another order give the same form', () => {
  const { digest, trace } = resolveForm(madeUpForm(), [overlay], madeUpSettings());
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (stream) => {
      const numbers = (): number => stream.next().value as number;
      const form = inOtherOrder(madeUpForm(), numbers);
      const again = resolveForm(form, [inOtherOrder(overlay, numbers)], inOtherOrder(madeUpSettings(), numbers));
      expect(again.digest).toBe(digest);
      expect(again.trace).toEqual(trace);
    }),
    { numRuns: 40, seed: 1 },
  );
});
