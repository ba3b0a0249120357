import type { Smart } from '../../definition/prose-checks.js';
import type { Json, JsonObject } from '../../json.js';
import type { Fault, Scene } from '../keyword-rule.js';
import { missingParts, smartSkeleton } from './smart-skeleton.js';
import { smartVerdicts, type SmartVerdict } from './smart-verdicts.js';

/** One fault for each letter of the authority that an action does not meet, at the question to mend. */
export function smartFaults(row: JsonObject, parameter: Smart, scene: Scene): Fault[] {
  const verdicts = smartVerdicts(row, parameter, scene);
  const lacks = missingParts(smartSkeleton(row, parameter, verdicts, scene)).join(' ');
  return once(verdicts.filter(({ verdict }) => verdict === 'notMet')).map((one) =>
    faultOf(one, lacks, parameter, scene),
  );
}

/** Two letters that ask the same of one question, such as achievable and realistic, are one finding. */
function once(verdicts: SmartVerdict[]): SmartVerdict[] {
  const kin = (aspect: string): string => (aspect === 'realistic' ? 'achievable' : aspect);
  return verdicts.filter(
    (one, index) => verdicts.findIndex(({ aspect, at }) => kin(aspect) === kin(one.aspect) && at === one.at) === index,
  );
}

function faultOf(
  { aspect, letter, word, at, evidence }: SmartVerdict,
  lacks: string,
  { source }: Smart,
  scene: Scene,
): Fault {
  const params: Record<string, Json> = { evidence: evidence as unknown as Json };
  if (letter !== undefined) params['letter'] = letter;
  if (word !== undefined) params['word'] = word;
  if (evidence[0]) params['why'] = evidence[0].reason;
  if (lacks !== '') params['lacks'] = lacks;
  if (source !== undefined) params['source'] = source;
  return { at: belowRow(at, scene), case: aspect, params };
}

/** A question elsewhere is not this row's to mend: then the row itself is. */
function belowRow(at: string, { pointer }: Scene): string {
  return at.startsWith(`${pointer}/`) ? at.slice(pointer.length) : '';
}
