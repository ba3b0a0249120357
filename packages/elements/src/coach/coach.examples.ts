import type { CoachView } from './coach-view.js';

const action = 'How this action reads';
const voice = 'Whose voice this is';

/** States of the coach by name. */
export const coachExamples = {
  wish: {
    title: action,
    lines: [
      { letter: 'S', word: 'Specific', state: 'look', says: ['“support” does not say what will be done.'] },
      { letter: 'M', word: 'Measurable', state: 'look', says: ['“improve” does not say what will be seen.'] },
      { letter: 'A', word: 'Agreed', state: 'open', says: [] },
      { letter: 'R', word: 'Realistic', state: 'open', says: [] },
      { letter: 'T', word: 'Within timescales', state: 'look', says: ['“ongoing” has no end.'] },
      { word: 'Named person', state: 'look', says: ['“school” is an organisation, not a person.'] },
    ],
    frame: '[Name] will [do what, how often] by [day], and we will see [what].',
  },
  halfway: {
    title: action,
    lines: [
      { letter: 'S', word: 'Specific', state: 'met', says: ['“sit with Leo and read” says what will be done.'] },
      { letter: 'M', word: 'Measurable', state: 'met', says: ['“three times a week” can be counted.'] },
      { letter: 'A', word: 'Achievable', state: 'open', says: [] },
      { letter: 'R', word: 'Realistic', state: 'open', says: [] },
      { letter: 'T', word: 'Time-bound', state: 'look', says: ['“every evening” says how often, not until when.'] },
      { word: 'Named person', state: 'met', says: ['“Grandad” is one person.'] },
    ],
    frame: '… by [day].',
  },
  smart: {
    title: action,
    lines: [
      { letter: 'S', word: 'Specific', state: 'met', says: ['“book a hearing test” says what will be done.'] },
      { letter: 'M', word: 'Measurable', state: 'met', says: ['“an appointment letter” can be seen.'] },
      { letter: 'A', word: 'Agreed', state: 'met', says: [] },
      { letter: 'R', word: 'Relevant', state: 'met', says: [] },
      { letter: 'T', word: 'Time-based', state: 'met', says: ['“by 12 December” is a day.'] },
      { word: 'Named person', state: 'met', says: ['“Halima Osman” is one person.'] },
    ],
  },
  childsWords: {
    title: voice,
    lines: [
      { word: 'The child’s own voice', state: 'met', says: ['“I like it when Nan picks me up” is said by the child.'] },
      { word: 'Checked back', state: 'open', says: [] },
    ],
  },
  adultsSummary: {
    title: voice,
    lines: [
      {
        word: 'The child’s own voice',
        state: 'look',
        says: ['“is a happy little boy” is what an adult thinks.', 'Write what he said, or what you saw him do.'],
      },
    ],
  },
  longWords: {
    title: voice,
    lines: [
      {
        word: 'Another text than anyone else’s',
        state: 'look',
        says: [
          `“${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2)}” stands in another record too.`,
        ],
      },
    ],
  },
} satisfies Record<string, CoachView>;
