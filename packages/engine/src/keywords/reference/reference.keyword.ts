import { readPointer } from '../../answers/pointer.js';
import { rowIds } from '../../answers/row-ids.js';
import type { Reference } from '../../definition/form-schema.js';
import type { KeywordRule } from '../keyword-rule.js';

/** An answer that names a row of a list by its id: the row must be there. */
export const reference: KeywordRule<string, Reference> = {
  keyword: 'reference',
  takes: 'string',
  codes: { reference: 'error' },
  check: (id, { list }, { answers }) => (rowIds(readPointer(answers, list)).includes(id) ? [] : [{ at: '' }]),
};
