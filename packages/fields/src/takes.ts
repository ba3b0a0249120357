import { rankWith, schemaMatches, type RankedTester } from '@jsonforms/core';
import { fieldTypeOf, type FormSchema } from '@kinform/engine';

/** Rank of Kinform's own field types; an authority's own type for the same schema takes a higher one. */
export const OWN_RANK = 10;

/** Tester of the field type with this folder name: it takes every schema whose field type is so named. */
export function takes(name: string): RankedTester {
  return rankWith(
    OWN_RANK,
    schemaMatches((schema) => fieldTypeOf(schema as FormSchema) === name),
  );
}
