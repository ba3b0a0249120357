import { rowInWords } from '../../text/in-words.js';
import type { KeywordWords } from '../../text/wording.js';

/** Words of `consentGiven` in British English. */
export const consentGivenWords: KeywordWords = {
  findings: {
    'consentGiven.tooFew': ({ wanted = 1, given = 0 }) => ({
      message: `Ask for the consent of at least ${people(wanted)} who may give it`,
      hint: `${given === 0 ? 'Nobody who may give it has said yes so far' : `Those who may give it and said yes so far: ${String(given)}`}. A child counts who decides for themselves.`,
    }),
    'consentGiven.noneFor': (params) => ({
      message: `Ask somebody who may decide for ${rowInWords(params)}`,
      hint: 'That is a person with parental responsibility, or the child where they decide for themselves.',
    }),
    'consentGiven.notAsked': (params) => ({
      message: `Ask ${rowInWords(params)} whether they agree`,
      hint: 'They decide for themselves, by their age or because they were found able to. Write down their answer, a no too.',
    }),
  },
};

function people(count: string | number | boolean): string {
  return count === 1 ? 'one person' : `${String(count)} people`;
}
