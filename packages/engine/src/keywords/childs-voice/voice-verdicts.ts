import type { ChildsVoice } from '../../definition/prose-checks.js';
import { placedAt, wholeAnswer, type PlacedEvidence } from '../../findings/placed-evidence.js';
import type { JsonObject } from '../../json.js';
import type { Language, VoiceJudgement } from '../../language/language.js';
import type { Scene } from '../keyword-rule.js';
import { copiedFrom } from './copied-from.js';
import { textAt, type NamedRow, type PlacedText } from './voice-row.js';

/**
 * What is asked of a child's voice: that it is `heard`, in the child's words (`verbatim`) or as seen (`observed`), of the
 * `kind` that is stated, the child's `own` and nobody else's text; where it could not be had a `reason` of this case and
 * a `next` step.
 */
export type VoiceAspect = 'heard' | 'verbatim' | 'observed' | 'kind' | 'own' | 'reason' | 'next';

/** A verdict on one aspect of a voice. Where it is a finding, `case` is that of its code (`childsVoice.placeholder`). */
export interface VoiceVerdict {
  aspect: VoiceAspect;
  verdict: 'met' | 'notMet' | 'unknown';
  case?: 'placeholder' | 'adultOnly' | 'sameAsChild' | 'sameAsAdult' | 'notThisCase' | 'noNextStep' | 'kindDiffers';
  evidence: PlacedEvidence[];
  /** JSON Pointer of the question to mend. */
  at: string;
  /** Whose text this one is almost the same as. */
  whose?: NamedRow;
}

/**
 * What can be said of one child's voice, with evidence (GQ 2.1; SH Std 4, l.274-293); `scene.pointer` is the row's. Only
 * aspects that the row has answers for are judged: that something is missing is for `required` to say. Without a
 * language nothing is, since all of it is prose.
 */
export function voiceVerdicts(row: JsonObject, parameter: ChildsVoice, scene: Scene): VoiceVerdict[] {
  return verdictsOn(row, parameter, scene, sorts);
}

/** Of these verdicts those that may be findings: what is only good to know is not read for. */
export function voiceFaultsOf(row: JsonObject, parameter: ChildsVoice, scene: Scene): VoiceVerdict[] {
  return verdictsOn(row, parameter, scene, []).filter((one) => one.case !== undefined);
}

type Sort = 'verbatim' | 'observed';
const sorts: readonly Sort[] = ['verbatim', 'observed'];

function verdictsOn(row: JsonObject, parameter: ChildsVoice, scene: Scene, told: readonly Sort[]): VoiceVerdict[] {
  const { language } = scene;
  if (!language) return [];
  const { obtained } = parameter;
  const isMissing = obtained !== undefined && row[obtained] === false;
  const isHad = obtained !== undefined && row[obtained] === true;
  return [
    ...(isMissing ? [] : ofWords(row, parameter, scene, told)),
    ...(isHad ? [] : ofReason(row, parameter, scene, language)),
  ];
}

/** A text with what the language says of it. */
interface HeardText extends PlacedText {
  voice: VoiceJudgement;
}

/** The texts of a row, each judged when it is asked for. */
type Texts = (passes: (voice: VoiceJudgement) => boolean) => HeardText | undefined;

function textsOf(texts: readonly PlacedText[], { language }: Scene): Texts {
  const judged = new Map<PlacedText, VoiceJudgement | undefined>();
  const read = (text: PlacedText): VoiceJudgement | undefined => {
    if (!judged.has(text)) {
      const voice = language?.judgeVoice(text.text);
      judged.set(text, voice?.judged ? voice : undefined);
    }
    return judged.get(text);
  };
  return (passes) => {
    for (const text of texts) {
      const voice = text.text === '' ? undefined : read(text);
      if (voice && passes(voice)) return { ...text, voice };
    }
    return undefined;
  };
}

function ofWords(row: JsonObject, parameter: ChildsVoice, scene: Scene, told: readonly Sort[]): VoiceVerdict[] {
  const [main, ...others] = parameter.words.map((path) => textAt(path, row, scene));
  const judged = main && main.text !== '' ? scene.language?.judgeVoice(main.text) : undefined;
  if (!main || !judged) return [];
  if (!judged.judged) return [notJudged(main, judged.because)];
  const kind = parameter.kind === undefined ? '' : textAt(parameter.kind, row, scene).text;
  const isHopes = kind === 'parents-hopes';
  const texts = textsOf([main, ...others], scene);
  const first = isHopes ? hopesOf(main, judged) : heardIn(main, judged, texts);
  const own = first.case === 'placeholder' ? [] : [ownOf(kind, row, parameter, scene)];
  const isSaid = [first, ...own].some(({ verdict }) => verdict === 'notMet');
  return [
    first,
    ...(isHopes ? [] : told.map((sort) => sortOf(sort, main, texts))),
    ...(isSaid ? [] : kindOf(kind, main, texts)),
    ...own,
  ];
}

function notJudged({ at, text }: PlacedText, because: 'empty' | 'noWords' | 'notEnglish'): VoiceVerdict {
  if (because !== 'noWords') return { aspect: 'heard', verdict: 'unknown', evidence: [], at };
  const evidence = [wholeAnswer(at, text, 'noWords')];
  return { aspect: 'heard', verdict: 'notMet', case: 'placeholder', evidence, at };
}

/** Hopes of the parents of an unborn child are no voice of the child's, and right as they are; a placeholder is not. */
function hopesOf({ at }: PlacedText, { placeholder }: VoiceJudgement): VoiceVerdict {
  if (!placeholder.holds) return { aspect: 'heard', verdict: 'unknown', evidence: [], at };
  return { aspect: 'heard', verdict: 'notMet', case: 'placeholder', evidence: placedAt(at, placeholder.evidence), at };
}

function heardIn({ at }: PlacedText, main: VoiceJudgement, texts: Texts): VoiceVerdict {
  const aspect = 'heard';
  if (main.placeholder.holds) {
    return { aspect, verdict: 'notMet', case: 'placeholder', evidence: placedAt(at, main.placeholder.evidence), at };
  }
  const bearer = texts((voice) => voice.childsVoice.holds && !voice.placeholder.holds);
  if (bearer) return { aspect, verdict: 'met', evidence: placedAt(bearer.at, bearer.voice.childsVoice.evidence), at };
  if (!main.adultOnly.holds) return { aspect, verdict: 'unknown', evidence: [], at };
  return { aspect, verdict: 'notMet', case: 'adultOnly', evidence: placedAt(at, main.adultOnly.evidence), at };
}

function sortOf(aspect: Sort, { at }: PlacedText, texts: Texts): VoiceVerdict {
  const bearer = texts((voice) => voice[aspect].holds);
  if (!bearer) return { aspect, verdict: 'notMet', evidence: [], at };
  return { aspect, verdict: 'met', evidence: placedAt(bearer.at, bearer.voice[aspect].evidence), at };
}

/** What each kind of voice must have in it, and what is said where it has not. */
const kinds: Record<string, { has: Sort; reason: string }> = {
  'own-words': { has: 'verbatim', reason: 'noOwnWords' },
  both: { has: 'verbatim', reason: 'noOwnWords' },
  observed: { has: 'observed', reason: 'nothingSeen' },
};

function kindOf(kind: string, { at, text }: PlacedText, texts: Texts): VoiceVerdict[] {
  const wanted = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!wanted) return [];
  const bearer = texts((voice) => voice[wanted.has].holds);
  if (bearer) {
    return [{ aspect: 'kind', verdict: 'met', evidence: placedAt(bearer.at, bearer.voice[wanted.has].evidence), at }];
  }
  const evidence = [wholeAnswer(at, text, wanted.reason)];
  return [{ aspect: 'kind', verdict: 'notMet', case: 'kindDiffers', evidence, at }];
}

function ownOf(kind: string, row: JsonObject, parameter: ChildsVoice, scene: Scene): VoiceVerdict {
  const copied = copiedFrom(row, parameter, scene, kind !== 'parents-hopes');
  const at = textAt(parameter.words[0] ?? '', row, scene).at;
  if (!copied) return { aspect: 'own', verdict: 'met', evidence: [], at };
  const { from, whose, of } = copied;
  const evidence = [wholeAnswer(of.at, of.text, from)];
  return { aspect: 'own', verdict: 'notMet', case: from, evidence, at: of.at, whose };
}

function ofReason(row: JsonObject, { reason, next }: ChildsVoice, scene: Scene, language: Language): VoiceVerdict[] {
  const asked = [
    { aspect: 'reason', path: reason, case: 'notThisCase' },
    { aspect: 'next', path: next, case: 'noNextStep' },
  ] as const;
  return asked.flatMap(({ aspect, path, case: which }): VoiceVerdict[] => {
    const { at, text } = path === undefined ? { at: '', text: '' } : textAt(path, row, scene);
    if (text === '') return [];
    const judged = language.judgeReason(text);
    if (!judged.judged) {
      if (judged.because !== 'noWords') return [{ aspect, verdict: 'unknown', evidence: [], at }];
      return [{ aspect, verdict: 'notMet', case: which, evidence: [wholeAnswer(at, text, 'noWords')], at }];
    }
    const against = [judged.placeholder, judged.general].find(({ holds }) => holds);
    if (!against) return [{ aspect, verdict: 'met', evidence: [], at }];
    return [{ aspect, verdict: 'notMet', case: which, evidence: placedAt(at, against.evidence), at }];
  });
}
