import { start } from '../../text/in-words.js';
import type { KeywordWords } from '../../text/wording.js';

/** Words of `notInFuture` in British English. */
export const notInFutureWords: KeywordWords = {
  findings: {
    notInFuture: ({ called }) => ({ message: `${start(called)} must be today or in the past` }),
  },
};
