import type { CheckContext, ValidationError } from '../answers/validator.js';
import type { Json } from '../json.js';
import { runners } from '../keywords/index.js';
import { liftedKeywords } from '../validation/lifted-keywords.js';
import type { AbsentGroup } from './absent-groups.js';

/** What deadlines, lists and rules find missing inside groups that are not there. */
export function faultsInAbsentGroups(
  absent: readonly AbsentGroup[],
  answers: Json,
  context: CheckContext,
): ValidationError[] {
  return absent.flatMap(({ group, pointer }) =>
    Object.entries(liftedKeywords(group)).flatMap(
      ([keyword, parameter]) => runners[keyword]?.({}, parameter as Json, answers, pointer, context) ?? [],
    ),
  );
}
