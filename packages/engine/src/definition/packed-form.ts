import { own } from '../json.js';
import type { FormText, QuestionText } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import { packSchema, unpackSchema, type PackedSchema } from './packed-schema.js';
import { WordsPacker, unpackWords, type PackedWords } from './packed-words.js';
import { askingOrder } from './asking-order.js';
import { questionsInOrder } from './resolve-questions.js';
import type { ResolvedForm } from './resolved-form.js';
import { questionsOf } from './walk-questions.js';

/** Words of a form on their way to a page: those of questions without ids, in the order in which the schema has them. */
interface PackedText extends Omit<FormText, 'questions'> {
  questions: (PackedWords | 0)[];
}

/** A resolved form on its way to a page, without what can be derived again: a third smaller, the same when unpacked. */
export interface PackedForm extends Omit<ResolvedForm, 'schema' | 'questions' | 'text' | 'template' | 'trace'> {
  schema: PackedSchema;
  text: Record<string, PackedText>;
  /** Only where schema and UI schema do not give it, since a section lost a question that is never shown. */
  order?: Run[];
}

/** Questions that one section asks one after the other: the places of the first and the last in the schema's order. */
type Run = [section: string, from: number, to: number];

/** Packs a resolved form for a page. The template comes with the writers, and the trace stays at home. */
export function packForm(resolved: ResolvedForm): PackedForm {
  const { questions, text, template: _template, trace: _trace, ...rest } = resolved;
  const written = questionsOf(rest.schema);
  const places = new Map(written.map(({ id }, place) => [id, place]));
  const order = runsOf(
    Object.values(questions).map(({ id, section }) => [id, section]),
    places,
  );
  const derived = runsOf(askingOrder(written, rest.ui), places);
  return {
    ...rest,
    schema: packSchema(rest.schema),
    text: mapValues(text, (words) => packText(words, rest.schema)),
    ...(JSON.stringify(order) === JSON.stringify(derived) ? {} : { order }),
  };
}

/** The form that was packed, with neither template nor trace. Questions are derived when they are first asked for. */
export function unpackForm(packed: PackedForm): ResolvedForm {
  const { text, order: _order, ...rest } = packed;
  const schema = unpackSchema(packed.schema);
  let known: ResolvedForm['questions'] | undefined;
  return {
    ...rest,
    schema,
    text: mapValues(text, (words) => unpackText(words, schema)),
    get questions() {
      return (known ??= unpackQuestions(schema, packed));
    },
    template: '',
    trace: [],
  };
}

function unpackQuestions(schema: FormSchema, { ui, order }: PackedForm): ResolvedForm['questions'] {
  const written = questionsOf(schema);
  const listed = order?.flatMap(([section, from, to]) =>
    written.slice(from, to + 1).map(({ id }) => [id, section] as const),
  );
  return questionsInOrder(written, listed ?? askingOrder(written, ui));
}

/** An order of questions (id and section) in as few runs as there are; `places` are theirs in the schema's order. */
function runsOf(order: Iterable<readonly [string, string]>, places: ReadonlyMap<string, number>): Run[] {
  const runs: Run[] = [];
  for (const [id, section] of order) {
    const place = places.get(id) ?? 0;
    const last = runs.at(-1);
    if (last && last[0] === section && last[2] === place - 1) last[2] = place;
    else runs.push([section, place, place]);
  }
  return runs;
}

function packText({ questions, ...text }: FormText, schema: FormSchema): PackedText {
  const packer = new WordsPacker();
  const packed = questionsOf(schema).map((question) => packer.next(own(questions, question.id), question.schema));
  return { ...text, questions: packed };
}

function unpackText({ questions, ...text }: PackedText, schema: FormSchema): FormText {
  const unpacked = questionsOf(schema).flatMap((question, index): [string, QuestionText][] => {
    const words = questions[index];
    return words ? [[question.id, unpackWords(words, question.schema, questions)]] : [];
  });
  return { ...text, questions: Object.fromEntries(unpacked) };
}

function mapValues<T, R>(object: Record<string, T>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
