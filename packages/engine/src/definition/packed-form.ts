import { own, sameJson, type Json } from '../json.js';
import type { FormText, QuestionText } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import { resolveQuestions } from './resolve-questions.js';
import type { ResolvedForm, ResolvedQuestion } from './resolved-form.js';
import { questionsOf } from './walk-questions.js';

/** Words of one question on their way to a page: those of its options as a list, where they are in the order of the codes. */
interface PackedWords extends Omit<QuestionText, 'options' | 'called'> {
  options?: string[] | Record<string, string>;
  /** Left out where the label gives it, null where there is none. */
  called?: string | null;
}

/** Words of a form on their way to a page: those of questions without ids, in the order in which the schema has them. */
interface PackedText extends Omit<FormText, 'questions'> {
  questions: (PackedWords | 0)[];
}

/** A resolved form on its way to a page, without what can be derived again: a third smaller, the same when unpacked. */
export interface PackedForm extends Omit<ResolvedForm, 'questions' | 'text' | 'template' | 'trace'> {
  text: Record<string, PackedText>;
  /** Only where schema and UI schema do not give them, since a section lost a question that is never shown. */
  questions?: Record<string, ResolvedQuestion>;
}

/** Packs a resolved form for a page. The template comes with the writers, and the trace stays at home. */
export function packForm(resolved: ResolvedForm): PackedForm {
  const { questions, text, template: _template, trace: _trace, ...rest } = resolved;
  const derived = resolveQuestions(rest.schema, rest.ui);
  const same = JSON.stringify(Object.keys(derived)) === JSON.stringify(Object.keys(questions));
  return {
    ...rest,
    text: mapValues(text, (words) => packText(words, rest.schema)),
    ...(same && sameJson(derived as unknown as Json, questions as unknown as Json) ? {} : { questions }),
  };
}

/** The form that was packed, with neither template nor trace. Questions are derived when they are first asked for. */
export function unpackForm(packed: PackedForm): ResolvedForm {
  const { text, questions, ...rest } = packed;
  let known = questions;
  return {
    ...rest,
    text: mapValues(text, (words) => unpackText(words, rest.schema)),
    get questions() {
      return (known ??= resolveQuestions(rest.schema, rest.ui));
    },
    template: '',
    trace: [],
  };
}

function packText({ questions, ...text }: FormText, schema: FormSchema): PackedText {
  const packed = [...questionsOf(schema)].map((question) => {
    const words = own(questions, question.id);
    return words ? packWords(words, codesOf(question.schema)) : 0;
  });
  return { ...text, questions: packed };
}

function unpackText({ questions, ...text }: PackedText, schema: FormSchema): FormText {
  const unpacked = [...questionsOf(schema)].flatMap((question, index): [string, QuestionText][] => {
    const words = questions[index];
    return words ? [[question.id, unpackWords(words, codesOf(question.schema))]] : [];
  });
  return { ...text, questions: Object.fromEntries(unpacked) };
}

/** What most questions are called in mid-sentence, which a page need not be told: "Date of birth" is "the date of birth". */
function usuallyCalled(label: string): string {
  return `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function packWords(given: QuestionText, codes: string[]): PackedWords {
  const { called = null, ...others } = given;
  const words = called === usuallyCalled(given.label) ? others : { ...others, called };
  const { options } = words;
  if (!options || JSON.stringify(Object.keys(options)) !== JSON.stringify(codes)) return words;
  return { ...words, options: Object.values(options) };
}

function unpackWords({ options, called, ...packed }: PackedWords, codes: string[]): QuestionText {
  const words = called === null ? packed : { ...packed, called: called ?? usuallyCalled(packed.label) };
  if (!options) return words;
  if (!Array.isArray(options)) return { ...words, options };
  return { ...words, options: Object.fromEntries(options.map((word, index) => [codes[index] ?? '', word])) };
}

/** The codes that a question offers, and the headings that they are under. */
function codesOf(schema: FormSchema): string[] {
  const { enum: codes = [], optionGroups = [] } = schema.items ?? schema;
  return [...codes.map(String), ...optionGroups.map(({ code }) => code)];
}

function mapValues<T, R>(object: Record<string, T>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
