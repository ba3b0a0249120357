import { childsVoiceWords } from '../keywords/childs-voice/childs-voice.words.js';
import { consentGivenWords } from '../keywords/consent-given/consent-given.words.js';
import { coversWords } from '../keywords/covers/covers.words.js';
import { deadlineWords } from '../keywords/deadline/deadline.words.js';
import { notBeforeWords } from '../keywords/not-before/not-before.words.js';
import { notInFutureWords } from '../keywords/not-in-future/not-in-future.words.js';
import { onePerRowWords } from '../keywords/one-per-row/one-per-row.words.js';
import { plainEnglishWords } from '../keywords/plain-english/plain-english.words.js';
import { referenceWords } from '../keywords/reference/reference.words.js';
import { ruleWords } from '../keywords/rule/rule.words.js';
import { smartWords } from '../keywords/smart/smart.words.js';
import { inThousands, plural, start } from './in-words.js';
import type { FindingWords, KeywordWords, ReasonTable, Wording, WordingParams, WordingTable } from './wording.js';

const dateHint = 'For example, 27 3 2007.';

/** What to do about an answer that is not there, by how it is given. */
const requiredByKind: Record<string, Wording> = {
  text: ({ called }) => ({ message: `Enter ${called}` }),
  number: ({ called }) => ({ message: `Enter ${called}`, hint: 'Use digits, such as 7.' }),
  date: ({ called }) => ({ message: `Enter ${called}`, hint: dateHint }),
  partialDate: ({ called }) => ({ message: `Enter ${called}`, hint: 'If you only know the year, enter the year.' }),
  dateTime: ({ called }) => ({ message: `Enter ${called}`, hint: 'Give a date and a time.' }),
  choice: ({ called }) => ({ message: `Select ${called}` }),
  choices: ({ called }) => ({ message: `Select ${called}`, hint: 'Select all that apply.' }),
  yesNo: ({ called }) => ({ message: selectWhether(String(called)) }),
  rows: (params) => ({ message: addRow(params) }),
  group: ({ called }) => ({ message: `Complete ${called}` }),
  file: ({ called }) => ({ message: `Add ${called}` }),
  signature: ({ called }) => ({ message: `Complete ${called}` }),
};

/** Rows that say something of each child are not children: what is asked for is what they say. */
function addRow({ called, row }: WordingParams): string {
  return /\beach\b/.test(String(called)) ? `Add ${called}` : `Add at least one ${row ?? 'entry'}`;
}

function atLeast(params: WordingParams): string {
  const { called, limit, kind } = params;
  if (kind !== 'rows') return `Select at least ${plural(limit, 'option')} for ${called}`;
  return limit === 1 ? addRow(params) : `Add at least ${manyRows(params)}`;
}

function atMost(params: WordingParams): string {
  const { called, limit, kind } = params;
  if (kind !== 'rows') return `Select no more than ${plural(limit, 'option')} for ${called}`;
  return `Keep no more than ${manyRows(params)}`;
}

/** A number of rows by their own name, `2 signatures`; rows that say something of each child are not children. */
function manyRows({ called, limit, row, rows }: WordingParams): string {
  const name = limit === 1 ? row : rows;
  return name === undefined || /\beach\b/.test(String(called))
    ? `${plural(limit, 'entry')} for ${called}`
    : `${inThousands(limit)} ${name}`;
}

/** A clause follows "whether"; a thing is asked about as yes or no. */
function selectWhether(called: string): string {
  if (/^(whether|if) /.test(called)) return `Select ${called}`;
  return /^(the|an?|your|their|this|these) |^‘/.test(called) || called.startsWith('your answer')
    ? `Select yes or no for ${called}`
    : `Select whether ${called}`;
}

const wrongTypeByKind: Record<string, Wording> = {
  number: ({ called }) => ({ message: `${start(called)} must be a number`, hint: 'Use digits, such as 7.' }),
  date: ({ called }) => ({ message: `${start(called)} must be a real date`, hint: dateHint }),
  choice: ({ called }) => ({ message: `Select ${called}` }),
  choices: ({ called }) => ({ message: `Select ${called}` }),
  yesNo: ({ called }) => ({ message: selectWhether(String(called)) }),
};

const realDate: Wording = ({ called }) => ({ message: `${start(called)} must be a real date`, hint: dateHint });

const notFromList: Wording = ({ called }) => ({
  message: `Select ${called}`,
  hint: 'The answer that is there is not one of the choices of this form.',
});

/** Words of each keyword of Kinform's own, by keyword; one line each. */
const keywordWords: Record<string, KeywordWords> = {
  childsVoice: childsVoiceWords,
  consentGiven: consentGivenWords,
  covers: coversWords,
  deadline: deadlineWords,
  notBefore: notBeforeWords,
  notInFuture: notInFutureWords,
  onePerRow: onePerRowWords,
  plainEnglish: plainEnglishWords,
  reference: referenceWords,
  rule: ruleWords,
  smart: smartWords,
};

/** Every finding code in British English, in the manner of the GOV.UK Design System: what to do, never the answer itself. */
export const enGB: WordingTable = {
  required: (params) => byKind(requiredByKind, params, 'text'),
  type: (params) => wrongTypeByKind[String(params['kind'])]?.(params) ?? { message: `Enter ${params['called']} again` },
  enum: notFromList,
  const: notFromList,
  minLength: ({ called, limit }) => ({ message: `${start(called)} must be ${plural(limit, 'character')} or more` }),
  maxLength: ({ called, limit }) => ({ message: `${start(called)} must be ${plural(limit, 'character')} or less` }),
  minItems: (params) => ({ message: atLeast(params) }),
  maxItems: (params) => ({ message: atMost(params) }),
  minimum: ({ called, limit }) => ({ message: `${start(called)} must be ${limit} or more` }),
  maximum: ({ called, limit }) => ({ message: `${start(called)} must be ${limit} or less` }),
  pattern: ({ called }) => ({ message: `Enter ${called} in the correct format` }),
  uniqueItems: ({ called }) => ({ message: `Remove what is there twice from ${called}` }),
  unknownQuestion: () => ({
    message: 'This record has an answer to a question that this form does not ask',
    hint: 'Check that the record belongs to this version of the form.',
  }),
  'format.date': realDate,
  'format.date-time': ({ called }) => ({ message: `${start(called)} must be a real date and time` }),
  'format.partial-date': ({ called }) => ({
    message: `${start(called)} must be a real date, a month and year, or a year`,
    hint: 'For example, 27 3 2007, or 3 2007, or 2007.',
  }),
  'format.time': ({ called }) => ({ message: `${start(called)} must be a time`, hint: 'For example, 14:30.' }),
  'format.email': () => ({ message: 'Enter an email address in the correct format, like name@example.com' }),
  'format.phone': () => ({
    message: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 20 7946 0001',
  }),
  'format.postcode': () => ({
    message: 'Enter a full UK postcode',
    hint: 'For example, AA3 1AB. If there is none, say why.',
  }),
  'format.nhs-number': () => ({ message: 'Check the NHS number', hint: 'It has 10 digits, like 999 000 0018.' }),
  'format.upn': () => ({
    message: 'Check the unique pupil number',
    hint: 'It has 13 characters and begins with a letter, like F342400119001.',
  }),
  'format.row-id': () => ({ message: 'This entry has lost its number', hint: 'Remove the entry and add it again.' }),
  ...(Object.assign({}, ...Object.values(keywordWords).map(({ findings }) => findings)) as WordingTable),
};

/** What evidence says in British English, by keyword and reason. */
export const reasonsEnGB: Record<string, ReasonTable> = Object.fromEntries(
  Object.entries(keywordWords).map(([keyword, { reasons = {} }]) => [keyword, reasons]),
);

function byKind(table: Record<string, Wording>, params: WordingParams, otherwise: string): FindingWords {
  const wording = table[String(params['kind'])] ?? table[otherwise];
  return wording ? wording(params) : { message: `Enter ${params['called']}` };
}
