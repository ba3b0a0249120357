import type { Opening } from '../fixtures/open-made-up.js';
import { madeUpAnswers } from '../fixtures/made-up-answers.js';

/** One state of a section: which it is, and how far somebody has come. */
export interface SectionExample extends Opening {
  name: string;
}

/** States of a section by name. */
export const sectionExamples = {
  empty: { name: 'beginning', answers: madeUpAnswers.none },
  answered: { name: 'beginning', answers: madeUpAnswers.all },
  errors: { name: 'beginning', answers: madeUpAnswers.some, checked: true },
  group: { name: 'plan', answers: madeUpAnswers.withoutMeeting, checked: true },
  list: { name: 'family', answers: madeUpAnswers.some, checked: true },
  read: { name: 'beginning', answers: madeUpAnswers.all, mode: 'read' },
} satisfies Record<string, SectionExample>;
