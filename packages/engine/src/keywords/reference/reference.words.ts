import type { KeywordWords } from '../../text/wording.js';

/** Words of `reference` in British English. */
export const referenceWords: KeywordWords = {
  findings: {
    reference: ({ called }) => ({
      message: `Select ${called} again`,
      hint: 'The entry that it named is no longer in this form.',
    }),
  },
};
