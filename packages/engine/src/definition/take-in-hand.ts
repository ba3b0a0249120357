import { isSettled } from '../digest/settled.js';
import { own } from '../json.js';
import type { FormDraft } from './form-draft.js';
import type { FormSchema } from './form-schema.js';
import { groupWithin } from './walk-questions.js';

/**
 * Makes the schemas of a draft from the form down to a question the draft's own, so that they can be changed in place;
 * all others go on being shared. Goes as far as there is such a question.
 */
export function takeInHand(draft: Pick<FormDraft, 'schema'>, id: string): void {
  let here = (draft.schema = ownCopy(draft.schema));
  for (const name of id.split('.')) {
    const list = groupWithin(here);
    const group = list === here ? here : inHandItems(here);
    const inner = own(group?.properties ?? {}, name);
    if (!group?.properties || !inner) return;
    here = group.properties[name] = ownCopy(inner);
  }
  inHandItems(here);
}

function inHandItems(schema: FormSchema): FormSchema | undefined {
  if (schema.items) schema.items = ownCopy(schema.items);
  return schema.items;
}

/** What is settled is shared; a copy, with room for questions of its own, is not. */
function ownCopy(schema: FormSchema): FormSchema {
  if (!isSettled(schema)) return schema;
  return schema.properties ? { ...schema, properties: { ...schema.properties } } : { ...schema };
}
