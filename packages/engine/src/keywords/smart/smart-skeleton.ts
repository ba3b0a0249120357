import type { Smart, SmartAspect } from '../../definition/prose-checks.js';
import type { JsonObject } from '../../json.js';
import type { TextSpan } from '../../language/language.js';
import type { Scene } from '../keyword-rule.js';
import { actionRow, type ReadAnswer } from './action-row.js';
import type { SmartVerdict } from './smart-verdicts.js';

/** A place in the frame of a sentence that says an action: who does what by when, and what is seen then. */
export type SkeletonPartName = 'who' | 'what' | 'when' | 'seen';

/** One part of the frame: missing, or there, where it is known with the place of the words that say it. */
export interface SkeletonPart {
  part: SkeletonPartName;
  missing: boolean;
  /** Where the words stand that say it already; never the words themselves. */
  quote?: TextSpan & { path: string };
}

const parts: readonly (readonly [SkeletonPartName, SmartAspect])[] = [
  ['who', 'assigned'],
  ['what', 'specific'],
  ['when', 'timeBound'],
  ['seen', 'measurable'],
];

/**
 * The frame of a better wording: which parts of "[name] will [do what] by [day], and we will see [what]" are missing,
 * and where the others stand. It is structure alone and puts no content into anybody's plan.
 */
export function smartSkeleton(
  row: JsonObject,
  parameter: Smart,
  verdicts: readonly SmartVerdict[],
  scene: Scene,
): SkeletonPart[] {
  const { read, measures } = actionRow(row, parameter, scene);
  const whole: Partial<Record<SkeletonPartName, ReadAnswer | undefined>> = {
    who: read(parameter.owner),
    when: read(parameter.due),
    seen: measures.find(({ answered }) => answered),
  };
  return parts.flatMap(([part, aspect]) => {
    const found = verdicts.find((one) => one.aspect === aspect);
    if (!found || found.verdict === 'unknown') return [];
    if (found.verdict === 'notMet') return [{ part, missing: isMissing(found) }];
    const quote = quoteOf(found, whole[part]);
    return [{ part, missing: false, ...(quote && { quote }) }];
  });
}

/** A day that is there, only not the one that the words say, is not missing. */
function isMissing({ evidence }: SmartVerdict): boolean {
  return !evidence.some(({ reason }) => reason === 'textSaysLater' || reason === 'afterReview');
}

function quoteOf({ evidence }: SmartVerdict, whole: ReadAnswer | undefined): SkeletonPart['quote'] {
  if (whole?.text) return { path: whole.at, from: 0, to: whole.text.length };
  const [first] = evidence;
  return first && { path: first.path, from: first.from, to: first.to };
}

/** Names of the parts that are missing, in the order of the sentence. */
export function missingParts(skeleton: readonly SkeletonPart[]): SkeletonPartName[] {
  return skeleton.filter(({ missing }) => missing).map(({ part }) => part);
}
