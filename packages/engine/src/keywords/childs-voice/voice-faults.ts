import type { ChildsVoice } from '../../definition/prose-checks.js';
import type { Json, JsonObject } from '../../json.js';
import type { Fault, Scene } from '../keyword-rule.js';
import { voiceFaultsOf } from './voice-verdicts.js';
import type { VoiceVerdict } from './voice-verdicts.js';

/** What stands against one child's voice, at the question to mend. */
export function voiceFaults(row: JsonObject, parameter: ChildsVoice, scene: Scene): Fault[] {
  return voiceFaultsOf(row, parameter, scene).flatMap((one) => faultOf(one, parameter, scene));
}

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
