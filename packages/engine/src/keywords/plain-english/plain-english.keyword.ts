import type { PlainEnglish } from '../../definition/plain-english.js';
import type { JsonObject } from '../../json.js';
import type { KeywordRule } from '../keyword-rule.js';

/**
 * Texts that families read are in plain English: no words of services and no abbreviations without plain words beside
 * them, easy enough to read, no sentence without end, nobody blamed or labelled. Advice only; a language
 * brings the check.
 */
export const plainEnglish: KeywordRule<JsonObject, PlainEnglish> = {
  keyword: 'plainEnglish',
  takes: 'object',
  codes: {
    'plainEnglish.jargon': 'advice',
    'plainEnglish.readingAge': 'advice',
    'plainEnglish.longSentence': 'advice',
    'plainEnglish.blaming': 'advice',
  },
  check: (answers, parameter, scene) => scene.language?.checks.plainEnglish(answers, parameter, scene) ?? [],
};
