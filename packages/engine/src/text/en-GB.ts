import { parseIsoDate } from '../calendar/day-number.js';
import type { FindingWords, Wording, WordingParams, WordingTable } from './wording.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as people write it, `4 May 2026`; other text stays as it is. */
export function dateInWords(date: string): string {
  const day = parseIsoDate(date);
  return day ? `${day.day} ${months[day.month - 1]} ${day.year}` : date;
}

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
  reference: ({ called }) => ({
    message: `Select ${called} again`,
    hint: 'The entry that it named is no longer in this form.',
  }),
  'onePerRow.missing': ({ called, listRow, index, name }) => ({
    message: `Add ${called} for ${name ?? `${listRow || 'entry'} ${Number(index ?? 0) + 1}`}`,
  }),
  'onePerRow.duplicate': ({ listRow, name }) => ({
    message: `There is already a record for ${name ?? `this ${listRow || 'entry'}`}`,
    hint: 'Bring both together and remove one of them.',
  }),
  'covers.missing': ({ called, listRow, index, name }) => ({
    message: `${start(called)} must cover ${name ?? `${listRow || 'entry'} ${Number(index ?? 0) + 1}`}`,
  }),
  rule: ({ called }) => ({ message: `Check ${called} against your other answers` }),
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
  notBefore: ({ called, other }) => ({
    message: `${start(called)} must be the same as or after ${other ?? 'the date before it'}`,
  }),
  notInFuture: ({ called }) => ({ message: `${start(called)} must be today or in the past` }),
};

function byKind(table: Record<string, Wording>, params: WordingParams, otherwise: string): FindingWords {
  const wording = table[String(params['kind'])] ?? table[otherwise];
  return wording ? wording(params) : { message: `Enter ${params['called']}` };
}

function start(called: WordingParams[string] | undefined): string {
  const text = String(called ?? '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plural(count: WordingParams[string] | undefined, one: string): string {
  const words: Record<string, string> = { entry: 'entries' };
  return `${inThousands(count)} ${count === 1 ? one : (words[one] ?? `${one}s`)}`;
}

/** A whole number with commas, `4,000`. */
function inThousands(count: WordingParams[string] | undefined): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
