import type { ChildsVoice } from '../../definition/prose-checks.js';
import type { Json, JsonObject } from '../../json.js';
import type { Fault, KeywordRule, Scene } from '../keyword-rule.js';
import { voiceFaults, type VoiceVerdict } from './voice-verdicts.js';

/**
 * A row on one child's voice holds the child's own words, or what was seen of the child; no placeholder, no adult's
 * summary, no other's text; and where the voice could not be had, a reason of this case and a next step.
 */
export const childsVoice: KeywordRule<JsonObject, ChildsVoice> = {
  keyword: 'childsVoice',
  takes: 'object',
  ofRows: true,
  yields: true,
  codes: {
    'childsVoice.placeholder': 'warning',
    'childsVoice.adultOnly': 'warning',
    'childsVoice.sameAsChild': 'warning',
    'childsVoice.sameAsAdult': 'warning',
    'childsVoice.notThisCase': 'warning',
    'childsVoice.noNextStep': 'warning',
    'childsVoice.kindDiffers': 'advice',
  },
  check: (row, parameter, scene) => voiceFaults(row, parameter, scene).flatMap((one) => faultOf(one, parameter, scene)),
};

function faultOf(
  { case: which, evidence, at, whose }: VoiceVerdict,
  { source }: ChildsVoice,
  { pointer }: Scene,
): Fault[] {
  if (which === undefined) return [];
  const params: Record<string, Json> = { evidence: evidence as unknown as Json, ...whose };
  if (source !== undefined) params['source'] = source;
  if (which === 'kindDiffers' && evidence[0]) params['why'] = evidence[0].reason;
  return [{ at: at.startsWith(`${pointer}/`) ? at.slice(pointer.length) : '', case: which, params }];
}
