import type { FormRecord, IsoDate } from '@kinform/engine';
import { examples } from 'virtual:examples/early-help-assessment/1.0.0';

/** The example of this name; an Error when there is none, so that no story goes stale. */
export function exampleRecord(name: string): FormRecord {
  const record = examples[name];
  if (!record)
    throw new Error(`There is no example "${name}". Name one of the form's examples: story and data go together.`);
  return record;
}

/** The example as it was before it became final, so that it can be edited. */
export function exampleDraft(name: string): FormRecord {
  return { ...exampleRecord(name), status: 'draft' };
}

/** The day on which an example was last worked on, for the form's `today`: nothing in it is overdue or yet to come. */
export function dayOf(name: string): () => IsoDate {
  const { updatedAt, startedAt } = exampleRecord(name);
  const day = (updatedAt ?? startedAt ?? '').slice(0, 10);
  return () => day;
}
