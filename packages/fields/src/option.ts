import type { FieldState } from '@kinform/elements';
import type { Json } from '@kinform/engine';
import { plainText } from './printed-text.js';
import { optionWords } from './choice/option-words.js';

/** One option of a choice, as it is shown. */
export interface Option {
  /** Unique among the options; what the native control holds. */
  code: string;
  /** What is kept when it is chosen. */
  value: Json;
  words: string;
  hint?: string;
}

/** The options that a schema lists, in words. */
export function optionsOf(codes: Json[] | undefined, text: FieldState['text']): Option[] {
  return (codes ?? []).map((value) => {
    const code = plainText(value);
    return { code, value, words: optionWords(value, { text }), hint: text.optionHints?.[code] };
  });
}
