import { voiceFaults } from '../keywords/childs-voice/voice-faults.js';
import { plainFaults } from '../keywords/plain-english/plain-faults.js';
import { smartFaults } from '../keywords/smart/smart-faults.js';
import type { Judges, Language } from '../language/language.js';

/** Makes a language of whoever judges its texts: the checks that need judges come with them. */
export function withChecks(judges: Judges): Language {
  return { ...judges, checks: { smart: smartFaults, childsVoice: voiceFaults, plainEnglish: plainFaults } };
}
