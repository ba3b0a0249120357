import { describeFinding, questionIdOf, readPointer } from '@kinform/engine';
import type { DescribedFinding, Json, JsonObject, Scene } from '@kinform/engine';
import type { CoachedRow } from './coach-of.js';

/** What the verdicts of one row are worked out from: its answers as they are now, and today. */
export function sceneOf({ form, row, answers, language, today }: CoachedRow): { row: JsonObject; scene: Scene } {
  const now = answers();
  const judge = language();
  return {
    row: (readPointer(now, row) ?? {}) as JsonObject,
    scene: {
      answers: now,
      pointer: row,
      at: today(),
      calendar: form.settings.calendar ?? {},
      ...(judge && { language: judge }),
    },
  };
}

/** A verdict in the words that a finding of that code would have, with what speaks for it. */
export function wordsOf(
  code: string,
  at: string,
  params: Record<string, Json | undefined>,
  { form, locale, answers, language }: CoachedRow,
): DescribedFinding {
  const known = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
  const judge = language();
  const finding = {
    code,
    path: at,
    severity: 'advice' as const,
    params: { question: questionIdOf(at), ...(known as Record<string, Json>) },
    source: '',
  };
  return describeFinding(finding, locale, form, { answers: answers(), ...(judge && { language: judge }) });
}

/** The first few, each as a sentence. */
export function sentences(words: readonly string[]): string[] {
  return words.slice(0, 3).map((one) => (/[.?!]$/.test(one) ? one : `${one}.`));
}
