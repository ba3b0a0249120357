import { rowInWords, start } from '../../text/in-words.js';
import type { KeywordWords } from '../../text/wording.js';

/** Words of `covers` in British English. */
export const coversWords: KeywordWords = {
  findings: {
    'covers.missing': (params) => ({ message: `${start(params['called'])} must cover ${rowInWords(params)}` }),
  },
};
