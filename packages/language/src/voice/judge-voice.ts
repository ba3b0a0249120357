import type { Evidence, Judged, Verdict, VoiceJudgement } from '@kinform/engine';
import { cannotJudge } from '../text/cannot-judge.js';
import { adultFrames } from './frames.js';
import { firstPersonOf } from './first-person.js';
import { observedVoice } from './observed-voice.js';
import { standInOf } from './placeholder.js';
import { quotedVoice } from './quoted-voice.js';
import type { VoiceSign } from './reported-voice.js';
import { reportedVoice } from './reported-voice.js';
import { adultJudgements } from './adult-judgement.js';
import { readingOf } from './token.js';

/** Words that stand within what an adult says, beyond a word or two. */
function reports(framed: readonly boolean[]): boolean {
  return framed.filter(Boolean).length > 4;
}

function withoutWeight({ reason, from, to }: VoiceSign): Evidence {
  return { reason, from, to };
}

/** Evidence beyond this many places says nothing more. */
const most = 12;

/** Judges whose voice a text is: the child's words, what was seen of the child, only what adults think, or a stand-in for an answer. */
export function judgeVoice(text: string): Judged<VoiceJudgement> {
  const reading = readingOf(text);
  const framed = adultFrames(reading.tokens);
  const first = firstPersonOf(reading);
  const own = [...quotedVoice(reading), ...(first?.who === 'child' && !reading.unborn ? first.evidence : [])];
  const seen = reading.unborn ? [] : observedVoice(reading.tokens, framed);
  const told = reading.unborn ? [] : reportedVoice(reading.tokens, framed, first?.who === 'parent');
  const signs: VoiceSign[] = [...own, ...told, ...seen];
  const voice = (signs.every((sign) => sign.weak) ? [] : signs)
    .map(withoutWeight)
    .sort((one, other) => one.from - other.from);
  const standIn = voice.length === 0 ? standInOf(text) : { evidence: [], whole: false };
  if (standIn.evidence.length === 0) {
    const because = cannotJudge(text);
    if (because) return { judged: false, because };
  }
  const adult = voice.length === 0 && (!standIn.whole || reports(framed));
  return {
    judged: true,
    childsVoice: verdict(voice),
    verbatim: verdict(own),
    observed: verdict(seen),
    adultOnly: { holds: adult, evidence: adult ? adultJudgements(reading).slice(0, most) : [] },
    placeholder: verdict(standIn.evidence),
  };
}

function verdict(evidence: Evidence[]): Verdict {
  return { holds: evidence.length > 0, evidence: evidence.slice(0, most) };
}
