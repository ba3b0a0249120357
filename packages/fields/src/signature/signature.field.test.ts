import type { Json } from '@kinform/engine';
import { expect, test } from 'vitest';
import { fieldContract } from '../field-contract.js';
import type { FieldExample } from '../field-example.js';
import type { FieldType } from '../field-type.js';
import { exampleContext } from '../fixtures/example-context.js';
import { fieldTypes } from '../types.js';
import { signatureExamples } from './signature.examples.js';

fieldContract(fieldTypes['signature'] as FieldType, signatureExamples);

test('a signature is printed as a place to sign that knows who, how and when', () => {
  const example = signatureExamples.find(({ name }) => name === 'filled') as FieldExample;
  expect(fieldTypes['signature']?.print(example.value as Json, exampleContext(example))).toEqual([
    {
      type: 'signature',
      id: 'asked',
      role: 'Mother',
      label: [{ type: 'text', value: 'Parent or carer' }],
      name: 'Layla Hassan',
      date: '2026-03-27',
      method: 'Typed name',
    },
  ]);
});
