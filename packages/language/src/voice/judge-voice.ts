import type { Evidence, Judged, Verdict, VoiceJudgement } from '@kinform/engine';
import { cannotJudge } from '../text/cannot-judge.js';
import { adultFrames } from './frames.js';
import { firstPersonOf } from './first-person.js';
import { headedVoice } from './headings.js';
import { drawn, observedVoice } from './observed-voice.js';
import { standInOf } from './stand-in.js';
import { quotedVoice } from './quoted-voice.js';
import type { VoiceSign } from './reported-voice.js';
import { reportedVoice } from './reported-voice.js';
import { answeredSpeech } from './answered-speech.js';
import { attributedSpeech } from './attributed-speech.js';
import { adultJudgements } from './adult-judgement.js';
import type { Reading, Token } from './token.js';
import { readingOf } from './token.js';
import { breakAt, soonAfter } from './token-at.js';
import { unturnedSpeech } from './unturned-speech.js';

/** Words that stand within what an adult says, beyond a word or two. */
function reports(framed: readonly boolean[]): boolean {
  return framed.filter(Boolean).length > 4;
}

function withoutWeight({ reason, from, to }: VoiceSign): Evidence {
  return { reason, from, to };
}

/** Evidence beyond this many places says nothing more. */
const most = 12;

const tools = new Set(
  `card cards mat mats tree picture pictures photo photos photograph photographs face faces symbol symbols eye-gaze eyegaze gaze doll dolls
  sand figures puppet puppets bears sticker stickers lego bricks blob toy toys animals drew drawing`.split(/\s+/),
);

/** The text names cards, mats, pictures or the like. */
function namesTools({ words }: Reading): boolean {
  return words.some(({ lower }) => tools.has(lower));
}

/** Judges whose voice a text is: the child's words, what was seen of the child, only what adults think, or a stand-in for an answer. */
export function judgeVoice(text: string): Judged<VoiceJudgement> {
  const reading = readingOf(text);
  const { own, voice, seen, framed } = voicesIn(reading);
  const standIn = voice.length === 0 ? standInOf(text) : { evidence: [], whole: false };
  if (standIn.evidence.length === 0) {
    const because = cannotJudge(text, reading.words);
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

function voicesIn(reading: Reading): { own: Evidence[]; voice: Evidence[]; seen: Evidence[]; framed: boolean[] } {
  const { tokens, unborn, text } = reading;
  const framed = adultFrames(tokens);
  const first = firstPersonOf(reading);
  const byParent = first?.who === 'parent';
  const firstPerson = first?.who === 'child' && !unborn && !reading.babyTalk ? first.evidence : [];
  const own = inOrder([
    ...quotedVoice(reading),
    ...firstPerson,
    ...(unborn ? [] : [...unturnedSpeech(reading), ...attributedSpeech(reading), ...answeredSpeech(reading)]),
  ]);
  const watched = inOrder([
    ...observedVoice(tokens, framed, { byParent, unborn, tools: namesTools(reading) }),
    ...(firstPerson.length > 0 ? [] : drawn(text)),
  ]);
  const seen = firstPerson.length > 0 ? notedOf(tokens, watched) : watched;
  const told = unborn || reading.babyTalk ? [] : [...reportedVoice(tokens, framed, byParent), ...headedVoice(reading)];
  const signs: VoiceSign[] = [...own, ...told, ...seen];
  const voice = signs.every((sign) => sign.weak) ? [] : inOrder(signs.map(withoutWeight));
  return { own, voice, seen, framed };
}

function inOrder(evidence: Evidence[]): Evidence[] {
  return evidence.sort((one, other) => one.from - other.from);
}

function verdict(evidence: Evidence[]): Verdict {
  return { holds: evidence.length > 0, evidence: evidence.slice(0, most) };
}

/** Deeds that the writer noted beside a child's own "I". */
function notedOf(tokens: readonly Token[], watched: readonly Evidence[]): Evidence[] {
  const places = new Map(tokens.map(({ from }, at) => [from, at]));
  return watched.filter(({ from }) => isNoted(tokens, places.get(from) ?? 0));
}

/** "Picked at her sleeve throughout": a note that begins with the deed and says "his", "her" or "their", with no "I" in it. */
function isNoted(tokens: readonly Token[], at: number): boolean {
  if (breakAt(tokens, at) < 3) return false;
  const sentence = [tokens[at], ...soonAfter(tokens, at, 10)];
  return (
    sentence.some((token) => /^(?:his|her|their|herself|himself)$/.test(token?.lower ?? '')) &&
    !sentence.some((token) => /^(?:i|i'm|my)$/.test(token?.lower ?? '')) &&
    tokens[at]?.person === undefined
  );
}
