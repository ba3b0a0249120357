export { withChecks } from './with-checks.js';
export { smartVerdicts } from '../keywords/smart/smart-verdicts.js';
export type { SmartVerdict } from '../keywords/smart/smart-verdicts.js';
export { missingParts, smartSkeleton } from '../keywords/smart/smart-skeleton.js';
export type { SkeletonPart, SkeletonPartName } from '../keywords/smart/smart-skeleton.js';
export { skeletonInWords } from '../keywords/smart/smart.words.js';
export { voiceVerdicts } from '../keywords/childs-voice/voice-verdicts.js';
export type { VoiceAspect, VoiceVerdict } from '../keywords/childs-voice/voice-verdicts.js';
