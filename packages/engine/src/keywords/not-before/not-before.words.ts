import { start } from '../../text/in-words.js';
import type { KeywordWords } from '../../text/wording.js';

/** Words of `notBefore` in British English. */
export const notBeforeWords: KeywordWords = {
  findings: {
    notBefore: ({ called, other }) => ({
      message: `${start(called)} must be the same as or after ${other ?? 'the date before it'}`,
    }),
  },
};
