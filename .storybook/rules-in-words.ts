import type { Condition, Deadline, Json, ResolvedForm } from '@kinform/engine';

/** A form's words in British English, by which conditions and time limits are told. */
type Words = NonNullable<ResolvedForm['text'][string]>;

/** Gives the id of the question that a path names, read from the group `from`: `../kind`, `/children/{childRef}/school`. */
function idFrom(path: string, from: string): string {
  const steps = path
    .replace(/\{[^}]*\}/g, '')
    .split('/')
    .filter((step) => step !== '');
  const start = path.startsWith('/') || from === '' ? [] : from.split('.');
  for (const step of steps) {
    if (step === '..') start.pop();
    else start.push(step);
  }
  return start.join('.');
}

function labelAt(words: Words, id: string): string {
  const label = words.questions[id]?.label;
  return label ? `“${label}”` : id;
}

function answerWords(words: Words, id: string, value: Json): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const option = words.questions[id]?.options?.[String(value)];
  return option === undefined ? String(value) : `‘${option}’`;
}

const listed = (all: readonly string[], last: string): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1)}`;

/** A condition as a clause: “Kind of assessment” is Review. Paths are read from the group `from`. */
export function conditionInWords(words: Words, condition: Condition, from: string): string {
  const told = (inner: Condition, start = from): string => conditionInWords(words, inner, start);
  if ('all' in condition) return condition.all.map((inner) => told(inner)).join(', and ') || 'always';
  if ('any' in condition) return condition.any.map((inner) => told(inner)).join(', or ') || 'never';
  if ('not' in condition) return `not (${told(condition.not)})`;
  if ('some' in condition) {
    const list = idFrom(condition.some, from);
    const rows = `${condition.atLeast ?? 1} or more of ${labelAt(words, list)}`;
    return condition.where ? `${rows} with ${told(condition.where, list)}` : rows;
  }
  return comparisonInWords(words, condition, from);
}

type Comparison = Extract<Condition, { answer: string }>;

function comparisonInWords(words: Words, condition: Comparison, from: string): string {
  const id = idFrom(condition.answer, from);
  const label = labelAt(words, id);
  const other = (path: string): string => labelAt(words, idFrom(path, from));
  const said = (value: Json): string => answerWords(words, id, value);
  if ('ageOn' in condition) return `${label} gives an age of ${ageInWords(condition)} on ${other(condition.ageOn)}`;
  if ('is' in condition) return `${label} is ${said(condition.is)}`;
  if ('sameAs' in condition) return `${label} is the same as ${other(condition.sameAs)}`;
  if ('in' in condition) return `${label} is ${listed(condition.in.map(said), 'or')}`;
  if ('includes' in condition) return `${label} includes ${said(condition.includes)}`;
  if ('atLeast' in condition) return `${label} is ${condition.atLeast} or more`;
  return `${label} is ${condition.answered ? 'answered' : 'not answered'}`;
}

function ageInWords({ atLeast, under }: { atLeast?: number; under?: number }): string {
  if (atLeast === undefined) return `under ${under}`;
  return under === undefined ? `${atLeast} or more` : `${atLeast} to ${under - 1}`;
}

const UNITS = { days: 'day', workingDays: 'working day', weeks: 'week', months: 'month' } as const;

/** A time limit as a phrase: within 6 weeks of “Date completed”; 12 weeks if “Kind of assessment” is Review. */
export function deadlineInWords(words: Words, deadline: Deadline, from: string): string {
  const amount = (many: number): string => `${many} ${UNITS[deadline.unit]}${many === 1 ? '' : 's'}`;
  const others = (deadline.when ?? []).map(
    ({ condition, amount: many }) => `; ${amount(many)} if ${conditionInWords(words, condition, from)}`,
  );
  const start = labelAt(words, idFrom(deadline.anchor, from));
  return `within ${amount(deadline.amount)} of ${start}${others.join('')}`;
}
