import { rowInWords } from '../../text/in-words.js';
import type { KeywordWords } from '../../text/wording.js';

/** Words of `onePerRow` in British English. */
export const onePerRowWords: KeywordWords = {
  findings: {
    'onePerRow.missing': (params) => ({ message: `Add ${params['called']} for ${rowInWords(params)}` }),
    'onePerRow.duplicate': ({ listRow, name }) => ({
      message: `There is already a record for ${name ?? `this ${listRow || 'entry'}`}`,
      hint: 'Bring both together and remove one of them.',
    }),
  },
};
