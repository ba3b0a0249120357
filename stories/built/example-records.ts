import type { FormRecord, IsoDate } from '@kinform/engine';

/** The examples of a form, as stories need them. */
export interface ExampleRecords {
  /** The example of this name; an Error when there is none, so that no story goes stale. */
  record(name: string): FormRecord;
  /** The example as it was before it became final, so that it can be edited. */
  draft(name: string): FormRecord;
  /** The day on which an example was last worked on, for the form's `today`: nothing in it is overdue or yet to come. */
  dayOf(name: string): () => IsoDate;
}

/** Examples of a form by name, with what stories do with them. */
export function exampleRecords(examples: Record<string, FormRecord>): ExampleRecords {
  const record = (name: string): FormRecord => {
    const found = examples[name];
    if (!found)
      throw new Error(`There is no example "${name}". Name one of the form's examples: story and data go together.`);
    return found;
  };
  return {
    record,
    draft: (name) => ({ ...record(name), status: 'draft' }),
    dayOf(name) {
      const { updatedAt, startedAt } = record(name);
      const day = (updatedAt ?? startedAt ?? '').slice(0, 10);
      return () => day;
    },
  };
}
