import type { Language } from '@kinform/engine';
import type { Kind } from './kinds.mjs';
import type { Answer } from './scores.mjs';

export function loadJudge(): Promise<Language>;
export function judgeText(language: Language, kind: Kind, text: string): Answer;
