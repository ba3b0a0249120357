import { isAnswered } from '@kinform/engine';
import { text } from '../nodes/build.js';
import type { BlockNode } from '../nodes/nodes.js';
import type { Composition, Place } from './composition.js';
import { placeAt } from './places.js';
import { answerBlocks, answerItem, answerLine, answersNode } from './print-answer.js';
import { rowName } from './row-names.js';

/** Property beside a person's words that says which language they are in (BCP 47). */
const LANGUAGE_OF_WORDS = 'language';
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

function languageOf(composition: Composition, words: Place): string | undefined {
  const group = words.pointer.slice(0, words.pointer.lastIndexOf('/'));
  const { schema, value, state } = placeAt(composition, group);
  if (state !== 'asked' || !Object.hasOwn(schema.properties ?? {}, LANGUAGE_OF_WORDS)) return undefined;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const language = Object.hasOwn(value, LANGUAGE_OF_WORDS) ? value[LANGUAGE_OF_WORDS] : undefined;
  return typeof language === 'string' && LANGUAGE_TAG.test(language) ? language : undefined;
}

function attributionOf(composition: Composition, by: Place | undefined): string | undefined {
  if (!by || by.state !== 'asked') return undefined;
  if (by.field === '') return rowName(composition, by);
  return isAnswered(by.value) ? answerLine(composition, by) : undefined;
}

/** Somebody's own words as a quotation; the question and "Not answered" where there are none. */
export function composeQuote(composition: Composition, words: Place, by: Place | undefined): BlockNode[] {
  if (words.state !== 'asked') return [];
  const children = answerBlocks(composition, words);
  if (!children) return answersNode([answerItem(composition, words)]);
  const attribution = attributionOf(composition, by);
  const lang = languageOf(composition, words);
  return [
    {
      type: 'quote',
      children,
      ...(attribution ? { attribution: [text(attribution)] } : {}),
      ...(lang ? { lang } : {}),
    },
  ];
}
