import { evaluateCondition } from '../answers/evaluate-condition.js';
import { pointerBelow } from '../answers/pointer.js';
import type { Json } from '../json.js';
import type { AbsentGroup } from './absent-groups.js';
import { requiredBelow } from './required-below.js';

/** JSON Pointers of answers that a `requiredWhen` asks for inside groups that are not there. */
export function requiredInAbsentGroups(absent: readonly AbsentGroup[], answers: Json): string[] {
  return absent.flatMap(({ group, pointer }) =>
    Object.entries(group.properties ?? {}).flatMap(([name, question]) => {
      const { showWhen, requiredWhen } = question;
      if (!requiredWhen || !evaluateCondition(requiredWhen, answers, pointer)) return [];
      if (showWhen && !evaluateCondition(showWhen, answers, pointer)) return [];
      return requiredBelow(question, pointerBelow(pointer, name), answers);
    }),
  );
}
