import { dateInWords, start } from '../../text/in-words.js';
import type { KeywordWords } from '../../text/wording.js';

/** Words of `deadline` in British English. */
export const deadlineWords: KeywordWords = {
  findings: {
    'deadline.overdue': ({ called, due, explanation }) => ({
      message: `${start(called)} was due by ${dateInWords(String(due))}`,
      hint: explanation ? `Enter the date, or enter ${explanation}.` : 'Enter the date when it is done.',
    }),
    'deadline.late': ({ called, due, explanation }) => ({
      message: `${start(called)} is after ${dateInWords(String(due))}, when it was due`,
      hint: explanation ? `Enter ${explanation}.` : 'Check the date, or explain why it was late.',
    }),
    'deadline.early': ({ called, from, explanation }) => ({
      message: `${start(called)} is before ${dateInWords(String(from))}, the earliest day for it`,
      hint: explanation ? `Enter ${explanation}.` : 'Check the date, or explain why it was early.',
    }),
    'deadline.dueSoon': ({ called, due, days }) => ({
      message: `${start(called)} is due by ${dateInWords(String(due))}${days === 0 ? ', today' : ''}`,
    }),
    'deadline.unknown': ({ called }) => ({
      message: `It is not known by when ${called} is due`,
      hint: 'It goes by school terms, and their dates have not been given that far. Check it against the school’s own.',
    }),
  },
};
