import type { KeywordWords } from '../../text/wording.js';

/** Beyond this age the formula says no more than that a text is hard. */
const grown = 18;

/** Words of `plainEnglish` in British English. */
export const plainEnglishWords: KeywordWords = {
  findings: {
    'plainEnglish.jargon': ({ called }) => ({
      message: `Use words that the family knows for ${called}`,
      hint: 'Say it in plain words, or say what the word means where you first use it.',
    }),
    'plainEnglish.readingAge': ({ called, age, limit }) => ({
      message: `Make ${called} easier to read`,
      hint: `It is written for readers ${Number(age) > grown ? `well over ${grown}` : `of ${age}`}; aim for readers of ${limit}. Use shorter sentences and shorter words.`,
    }),
    'plainEnglish.longSentence': ({ called, words, limit }) => ({
      message: `Use shorter sentences for ${called}`,
      hint: `The longest has ${words} words; aim for no more than ${limit}.`,
    }),
    'plainEnglish.blaming': ({ called }) => ({
      message: `Use words that do not blame or label anybody for ${called}`,
      hint: 'Say what happened, and what made it hard for the person. What somebody said goes in quotation marks.',
    }),
  },
  reasons: {
    longSentence: {
      quoted: '{words} is one long sentence',
      unquoted: 'One sentence is long',
    },
  },
};
