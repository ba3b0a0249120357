import type { Audience } from '@kinform/engine';
import type { Opening } from '../fixtures/open-made-up.js';
import { madeUpAnswers } from '../fixtures/made-up-answers.js';

/** One state of check-your-answers: what the form holds, and how it is shown. */
export interface CheckAnswersExample extends Opening {
  changeable: boolean;
  audience?: Audience;
}

/** States of check-your-answers by name. */
export const checkAnswersExamples = {
  changeable: { answers: madeUpAnswers.all, changeable: true },
  unanswered: { answers: madeUpAnswers.some, changeable: true },
  read: { answers: madeUpAnswers.all, mode: 'read', changeable: false },
  review: { answers: madeUpAnswers.some, mode: 'review', checked: true, changeable: false },
  withheld: { answers: madeUpAnswers.all, mode: 'read', changeable: false, audience: 'family' },
} satisfies Record<string, CheckAnswersExample>;
