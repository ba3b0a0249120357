import type { Condition } from '../definition/condition.js';
import type { FormDraft } from '../definition/form-draft.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { OverlayChange } from '../definition/overlay.js';
import { findQuestion } from '../definition/walk-questions.js';
import { answersNeededBy } from './conditions-of.js';
import { faultOfSchema } from './fault-of-schema.js';
import type { Json } from '../json.js';
import { isRowKeyword } from '../keywords/index.js';
import { refused, type Landing } from './landing.js';

/** Why a question's schema cannot be taken up: it cannot be read, or it looks at an answer that the form does not have. */
export function whyNotRead(
  draft: FormDraft,
  id: string,
  schema: FormSchema,
  isAdded: (id: string) => boolean = () => false,
): Landing | undefined {
  const fault = faultOfSchema(schema);
  if (fault) return refused(`"${id}" ${fault}.`);
  const strange = answersNeededBy(id, schema).find((one) => !isAdded(one) && !findQuestion(draft.schema, one));
  if (strange === undefined) return undefined;
  return { landed: false, note: `It looks at "${strange}", which this form does not have.`, missing: strange };
}

/** Why the conditions and rules that a change brings cannot be taken up; undefined when they can, or there are none. */
export function whyRulesNotRead(draft: FormDraft, change: OverlayChange): Landing | undefined {
  const brought = schemaBrought(change);
  if (!brought) return undefined;
  const { type, items } = findQuestion(draft.schema, change.target)?.schema ?? {};
  if ('items' in brought && !items) return undefined;
  return whyNotRead(draft, change.target, type ? { type, ...brought } : brought);
}

/** Keywords that look at other answers. */
const readers = ['notBefore', 'reference', 'onePerRow', 'covers', 'consentGiven'];

/** What a change puts on its target, as a schema. */
function schemaBrought(change: OverlayChange): FormSchema | undefined {
  if (change.op === 'show') return change.when && { showWhen: change.when };
  if (change.op === 'requireWhen') return { requiredWhen: change.when };
  if (change.op === 'deadline') return { deadline: change.deadline };
  if (change.op === 'check') return checkBrought(change.keyword, change.value);
  if ('holds' in change) {
    const { holds, when, eachRow } = change as { holds: Condition; when?: Condition; eachRow?: boolean };
    const rule = { named: { holds, ...(when ? { when } : {}) } };
    return eachRow ? { items: { type: 'object', rule } } : { rule };
  }
  return undefined;
}

/** A check of rows stands on the items of a list. */
function checkBrought(keyword: string, value: Json | undefined): FormSchema | undefined {
  if (isRowKeyword(keyword)) return value === undefined ? undefined : { items: { type: 'object', [keyword]: value } };
  return readers.includes(keyword) ? { [keyword]: value } : undefined;
}
