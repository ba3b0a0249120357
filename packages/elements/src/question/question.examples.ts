import type { Opening } from '../fixtures/open-made-up.js';
import { madeUpAnswers } from '../fixtures/made-up-answers.js';

/** One state of a question: which it is, and what the form holds. */
export interface QuestionExample extends Opening {
  pointer: string;
}

/** States of a question by name. */
export const questionExamples = {
  empty: { pointer: '/start/author', answers: madeUpAnswers.none },
  answered: { pointer: '/start/worry', answers: madeUpAnswers.all },
  optional: { pointer: '/start/worried', answers: madeUpAnswers.none },
  error: { pointer: '/start/begun', answers: madeUpAnswers.some, checked: true },
  warning: { pointer: '/concern/meeting', answers: madeUpAnswers.withoutMeeting, checked: true },
  read: { pointer: '/start/worry', answers: madeUpAnswers.all, mode: 'read' },
} satisfies Record<string, QuestionExample>;
