import { isAnswered, readPointer } from '@kinform/engine';
import type { ChildsVoice, Json } from '@kinform/engine';
import { voiceVerdicts } from '@kinform/engine/prose';
import type { VoiceAspect, VoiceVerdict } from '@kinform/engine/prose';
import { furnitureWord } from '../words/furniture.js';
import type { CoachedRow } from './coach-of.js';
import { sceneOf, sentences, wordsOf } from './coach-scene.js';
import type { CoachLine, CoachState, CoachView } from './coach-view.js';

/** Paths, in the row, of everything that a voice's verdicts depend on; what adults say elsewhere is looked at when these change. */
export function readsOfVoice({ words, kind, obtained, reason, next }: ChildsVoice): string[] {
  return [...words, kind, obtained, reason, next].filter((path) => path !== undefined);
}

/** A child is heard in words, or as seen: one of the two is enough, so the other is never held against anybody. */
const eitherWay: VoiceAspect[] = ['verbatim', 'observed'];

/** Whose voice the text is; nothing while none is written, or while it cannot be told. */
export function voiceView(voice: ChildsVoice, coached: CoachedRow): CoachView | undefined {
  const { row, scene } = sceneOf(coached);
  if (!scene.language || !isAnswered(readPointer(scene.answers, coached.text))) return undefined;
  const verdicts = voiceVerdicts(row, voice, scene).filter(
    ({ aspect, verdict }) => verdict === 'notMet' || (verdict === 'met' && aspect !== 'own' && aspect !== 'kind'),
  );
  const lines = verdicts.flatMap((verdict) => lineOf(verdict, coached));
  return lines.length > 0 ? { title: furnitureWord(coached.locale, 'coach-voice'), lines } : undefined;
}

function lineOf(found: VoiceVerdict, coached: CoachedRow): CoachLine[] {
  const { aspect, verdict, at, evidence } = found;
  const state: CoachState = verdict === 'met' ? 'met' : 'look';
  if (state === 'look' && eitherWay.includes(aspect)) return [];
  const params = { evidence: evidence as unknown as Json, why: evidence[0]?.reason, ...whose(found) };
  const said = wordsOf(`childsVoice.${found.case ?? 'heard'}`, at, params, coached);
  const because = sentences((said.evidence ?? []).slice(0, 2));
  return [
    {
      word: furnitureWord(coached.locale, `coach-${aspect}`),
      state,
      says: state === 'met' ? because : [...because, ...sentences([said.message, said.hint ?? ''].filter(Boolean))],
    },
  ];
}

function whose({ whose: other }: VoiceVerdict): Record<string, Json | undefined> {
  return { ...(other as unknown as Record<string, Json> | undefined) };
}
