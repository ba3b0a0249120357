import type { RankedTester } from '@jsonforms/core';

/** A field type's control as the form finds it: highest rank wins, as in JSON Forms. */
export interface FieldControl {
  tester: RankedTester;
  /** Custom element name: `kin-date-field`. */
  tag: string;
}
