import type { KeywordWords } from '../../text/wording.js';

/** Words of `rule` in British English. */
export const ruleWords: KeywordWords = {
  findings: {
    rule: ({ called }) => ({ message: `Check ${called} against your other answers` }),
  },
};
