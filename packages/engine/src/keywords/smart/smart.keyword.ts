import type { Smart } from '../../definition/prose-checks.js';
import type { Json, JsonObject } from '../../json.js';
import type { Fault, KeywordRule, Scene } from '../keyword-rule.js';
import { missingParts, smartSkeleton } from './smart-skeleton.js';
import { smartVerdicts, type SmartVerdict } from './smart-verdicts.js';

/**
 * An action says who does what by when, what will be seen, by whom it was agreed, that it can be done and for which
 * need: one finding for each letter of the authority that is not met, at the question to mend.
 */
export const smart: KeywordRule<JsonObject, Smart> = {
  keyword: 'smart',
  takes: 'object',
  ofRows: true,
  yields: true,
  codes: {
    'smart.specific': 'warning',
    'smart.measurable': 'warning',
    'smart.assigned': 'warning',
    'smart.timeBound': 'advice',
    'smart.agreed': 'advice',
    'smart.achievable': 'advice',
    'smart.realistic': 'advice',
    'smart.relevant': 'advice',
  },
  check: (row, parameter, scene) => {
    const verdicts = smartVerdicts(row, parameter, scene);
    const lacks = missingParts(smartSkeleton(row, parameter, verdicts, scene)).join(' ');
    return once(verdicts.filter(({ verdict }) => verdict === 'notMet')).map((one) =>
      faultOf(one, lacks, parameter, scene),
    );
  },
};

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
