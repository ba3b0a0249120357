import type { Opening } from '../fixtures/open-made-up.js';
import { madeUpAnswers } from '../fixtures/made-up-answers.js';

const reason = 'The family is away until May. We meet on the day after they return.';

/** States of the warnings by name. */
export const warningsExamples = {
  toExplain: { answers: madeUpAnswers.withoutMeeting },
  explained: { answers: madeUpAnswers.withoutMeeting, reason },
} satisfies Record<string, Opening>;
