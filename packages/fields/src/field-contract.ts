import type { BlockNode } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldExample } from './field-example.js';
import type { FieldType } from './field-type.js';
import { exampleContext, strayAnswers } from './fixtures/example-context.js';
import { nodeFaults } from './fixtures/node-faults.js';

/** What holds for every field type, run over its examples; an authority's own field type proves itself with it too. */
export function fieldContract(type: FieldType, examples: FieldExample[]): void {
  describe(`${type.name} keeps the contract of field types`, () => {
    const first = examples[0] as FieldExample;
    const answered = examples.filter(({ value }) => value !== undefined);
    const typed = examples.filter((example) => example.typed !== undefined);

    it('takes the schemas of all its examples', () => {
      for (const { schema } of examples) expect(ranked(type, schema)).toBeGreaterThan(0);
    });

    it.each(typed.map((example) => [example.name, example] as const))('keeps what is typed: %s', (_, example) => {
      expect(type.parse(example.typed ?? '', example.schema)).toEqual(example.value);
    });

    it.each(answered.map((example) => [example.name, example] as const))('reads back and prints: %s', (_, example) => {
      const context = exampleContext(example);
      const words = type.format(example.value as Json, context);
      if (example.formatted !== undefined) expect(words).toBe(example.formatted);
      expect(words).not.toMatch(/\n|undefined|\[object/);
      expect(nodeFaults(type.print(example.value as Json, context))).toEqual([]);
    });

    it('has no answer for nothing', () => {
      expect(type.parse('', first.schema)).toBeUndefined();
      expect(type.parse('   ', first.schema)).toBeUndefined();
    });

    it('takes any text without throwing, keeps it steady, and prints it as well-formed nodes', () => {
      fc.assert(
        fc.property(anyText, (text) => steadyAndPrintable(type, first, text)),
        { numRuns: 300 },
      );
    });

    it('prints any answer at all, for records of older forms hold other things', () => {
      fc.assert(
        fc.property(fc.oneof(fc.constantFrom(...strayAnswers), fc.jsonValue()), (value) => {
          expect(faultsOf(type, first, value as Json)).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });

    it('gives the same for the same, and changes nothing that it is given', () => {
      for (const example of answered) {
        const before = JSON.stringify(example.value);
        const once = JSON.stringify(type.print(example.value as Json, exampleContext(example)));
        expect(JSON.stringify(type.print(example.value as Json, exampleContext(example)))).toBe(once);
        expect(JSON.stringify(example.value)).toBe(before);
      }
    });
  });
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[\d/ :.apm-]{0,14}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString', '31//2026', '\ud800', 'a\u0000b', '\u202eabc', '1e999', '-'),
);

function steadyAndPrintable(type: FieldType, { schema }: FieldExample, text: string): void {
  const value = type.parse(text, schema);
  if (value === undefined) return;
  if (typeof value === 'string') expect(type.parse(value, schema)).toEqual(value);
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  expect(faultsOf(type, { name: 'any', schema, text: { label: 'Any' } }, value)).toEqual([]);
}

function faultsOf(type: FieldType, example: FieldExample, value: Json): string[] {
  const context = exampleContext(example);
  expect(typeof type.format(value, context)).toBe('string');
  return nodeFaults(type.print(value, context) satisfies BlockNode[]);
}

function ranked(type: FieldType, schema: FieldExample['schema']): number {
  const root = { type: 'object', properties: { asked: schema } } as Parameters<FieldType['tester']>[1];
  const control = { type: 'Control', scope: '#/properties/asked' } as Parameters<FieldType['tester']>[0];
  return type.tester(control, root, { rootSchema: root, config: {} });
}
