import type { SummaryLine } from './error-summary-element.js';

/** One state of the error summary as plain data. */
export interface ErrorSummaryExample {
  heading: string;
  lines: readonly SummaryLine[];
}

const heading = 'There is a problem';

/** States of the error summary by name. */
export const errorSummaryExamples = {
  one: { heading, lines: [{ path: '/header/dateStarted', message: 'Enter the date you started' }] },
  several: {
    heading,
    lines: [
      { path: '/authorship/author/name', message: 'Enter your name' },
      {
        path: '/authorship/author/email',
        message: 'Enter an email address in the correct format, like name@example.org',
      },
      { path: '/children/0/birthDate', message: 'Amira Hassan: Enter the date of birth' },
    ],
  },
  sections: {
    heading: 'Put these right before you finish',
    lines: [
      { section: 'Before you start', path: '/start/author', message: 'Enter your name' },
      { section: 'Before you start', path: '/start/begun', message: 'The date you started must be in the past' },
      {
        section: 'Children and young people',
        path: '/children/1/name',
        message: 'Child 2: Enter the name of the child',
      },
    ],
  },
  long: {
    heading,
    lines: [
      {
        path: '/concern/goal',
        message:
          'Maximilian-Alexander Featherstonehaugh-Cholmondeley, voice of the child, view of 12 March 2026: Say what the child would like to be different, in the words that the child used',
      },
      { path: '/concern/word', message: `Enter fewer characters than ${'Llanfairpwllgwyngyll'.repeat(4)}` },
    ],
  },
} satisfies Record<string, ErrorSummaryExample>;
