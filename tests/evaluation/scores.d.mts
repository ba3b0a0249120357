import type { LabelledText } from './kinds.mjs';

export type Answer = Record<string, boolean>;

export interface LabelScore {
  true: number;
  precision?: number;
  recall?: number;
  f1?: number;
}

export interface Score {
  labels: Record<string, LabelScore>;
  macroF1?: number;
}

export interface WrongText {
  id: string;
  text: string;
  missed: string[];
  tooMany: string[];
}

export function score(labels: readonly string[], rows: readonly LabelledText[], answers: readonly Answer[]): Score;
export function wrongOnes(
  labels: readonly string[],
  rows: readonly LabelledText[],
  answers: readonly Answer[],
): WrongText[];
