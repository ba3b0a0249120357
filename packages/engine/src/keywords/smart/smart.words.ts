import type { FindingWords, KeywordWords, WordingParams } from '../../text/wording.js';

/** The frame of an action in words; what is there already stands as dots. */
const frame: readonly (readonly [part: string, missing: string, before: string])[] = [
  ['who', '[name]', ''],
  ['what', '[do what, how often]', ' will '],
  ['when', '[day]', ' by '],
  ['seen', '[what]', ', and we will see '],
];

/** “… will [do what, how often] by [day], and we will see …”: structure alone, with gaps for what is missing. */
export function skeletonInWords(lacks: string): string {
  const missing = lacks.split(' ');
  return `“${frame.map(([part, gap, before]) => before + (missing.includes(part) ? gap : '…')).join('')}”`;
}

function withFrame(first: string, { lacks }: WordingParams): string {
  return lacks === undefined ? first : `${first} Write it like this: ${skeletonInWords(String(lacks))}.`;
}

const timeBound: Record<string, FindingWords> = {
  textSaysLater: {
    message: 'The action speaks of a later day than the date it is due',
    hint: 'Change the date or the words, so that everybody expects the same.',
  },
  afterReview: {
    message: 'The action is due after the next review',
    hint: 'Say what will be done by the review, or why it takes longer.',
  },
};

/** Words of `smart` in British English. */
export const smartWords: KeywordWords = {
  findings: {
    'smart.specific': (params) => ({
      message: 'Say exactly what will be done',
      hint: withFrame('Somebody who was not there should be able to tell whether it was done.', params),
    }),
    'smart.measurable': (params) => ({
      message: 'Say what will be seen or counted when it is done',
      hint: withFrame('Such as how many, how often, or something that will have happened.', params),
    }),
    'smart.assigned': (params) => ({
      message: 'Name the person who will do it',
      hint: withFrame('One person by name, or a family tie such as Mum, not a team or a service.', params),
    }),
    'smart.timeBound': ({ why, ...params }) =>
      timeBound[String(why)] ?? {
        message: 'Say by when it will be done',
        hint: withFrame('A day or an event with a date. How often is not until when.', params),
      },
    'smart.agreed': ({ why }) =>
      why === 'familyRefuses'
        ? { message: 'The family has not accepted this action', hint: 'Agree with them what they will accept.' }
        : { message: 'Say who agreed to it', hint: 'Name the family members and the person who will do it.' },
    'smart.achievable': ({ why }) => feasible(why),
    'smart.realistic': ({ why }) => feasible(why),
    'smart.relevant': () => ({ message: 'Say which need this action is for', hint: 'Select a need of this record.' }),
  },
  reasons: {
    noWords: { quoted: '{words} has no words in it', unquoted: 'There are no words in the answer' },
    textSaysLater: { quoted: '{words} is later than the date', unquoted: 'The words name a later day than the date' },
    afterReview: { quoted: '{words} is after the next review', unquoted: 'The date is after the next review' },
    familyRefuses: { quoted: 'The family does not accept it', unquoted: 'The family does not accept it' },
    serviceNotAvailable: { quoted: 'The service is not available', unquoted: 'The service is not available' },
    needNotThere: {
      quoted: 'A need that it names is no longer in the record',
      unquoted: 'A need that it names is no longer in the record',
    },
  },
};

function feasible(why: WordingParams[string] | undefined): FindingWords {
  return why === 'serviceNotAvailable'
    ? {
        message: 'The service that this action needs is not available',
        hint: 'Choose another way to meet the need, and record the need that is not met.',
      }
    : { message: 'Say why this can be done', hint: 'The time, the help and the place that there are for it.' };
}
