import type { QuestionText } from './form-definition.js';
import type { FormSchema } from './form-schema.js';

type Options = string[] | Record<string, string>;

/**
 * Words of one question on their way to a page, without the names of members and without what is not there at the end;
 * 0 stands for what is not there before. Options are a list where they are in the order of the codes, and a number
 * where they are those of an earlier question: its place, counted from 1.
 */
export type PackedWords = [
  label: string,
  called?: string | typeof usual | typeof asLabelled | typeof nothing,
  hint?: string | 0,
  options?: Options | number,
  messages?: Record<string, string> | 0,
  row?: QuestionText['row'] | 0,
  others?: Partial<QuestionText>,
];

/** What most questions are called in mid-sentence: "Date of birth" is "the date of birth". */
const usual = 0;
/** What others are called: "Who searched?" is "who searched". */
const asLabelled = 1;
/** The question has no name in mid-sentence. */
const nothing = 2;

function inMidSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1).replace(/\?$/, '');
}

/** Packs the words of one question after another; 0 for a question without words. */
export class WordsPacker {
  readonly #places = new Map<string, number>();
  #place = 0;

  next(words: QuestionText | undefined, schema: FormSchema): PackedWords | 0 {
    this.#place += 1;
    if (!words) return 0;
    const { label, called, hint = 0, options, messages = 0, row = 0, ...others } = words;
    const listed = options ? this.#options(options, schema) : 0;
    const packed: PackedWords = [label, packedName(label, called), hint, listed, messages, row];
    if (Object.keys(others).length > 0) packed[6] = others;
    while (packed.length > 1 && packed.at(-1) === 0) packed.pop();
    return packed;
  }

  #options(options: Record<string, string>, schema: FormSchema): Options | number {
    const codes = codesOf(schema);
    const inOrder = JSON.stringify(Object.keys(options)) === JSON.stringify(codes);
    const packed = inOrder ? Object.values(options) : options;
    const earlier = this.#places.get(JSON.stringify(packed));
    if (earlier === undefined) this.#places.set(JSON.stringify(packed), this.#place);
    return earlier ?? packed;
  }
}

function packedName(label: string, called: string | undefined): PackedWords[1] {
  if (called === undefined) return nothing;
  const plain = inMidSentence(label);
  if (called === plain) return asLabelled;
  return called === `the ${label.charAt(0).toLowerCase()}${label.slice(1)}` ? usual : called;
}

/** The words of one question as they were packed; `all` are those of all questions, in order. */
export function unpackWords(packed: PackedWords, schema: FormSchema, all: readonly (PackedWords | 0)[]): QuestionText {
  const [label, called = usual, hint, options, messages, row, others] = packed;
  const name = unpackedName(label, called);
  const words = options ? unpackOptions(options, schema, all) : undefined;
  return {
    label,
    ...(name === undefined ? {} : { called: name }),
    ...(hint === undefined || hint === 0 ? {} : { hint }),
    ...(words && { options: words }),
    ...(messages ? { messages } : {}),
    ...(row ? { row } : {}),
    ...others,
  };
}

function unpackedName(label: string, called: NonNullable<PackedWords[1]>): string | undefined {
  if (called === usual) return `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  if (called === asLabelled) return inMidSentence(label);
  return called === nothing ? undefined : called;
}

function unpackOptions(
  options: Options | number,
  schema: FormSchema,
  all: readonly (PackedWords | 0)[],
): Record<string, string> {
  const listed = typeof options === 'number' ? ((all[options - 1] || [''])[3] as Options) : options;
  if (!Array.isArray(listed)) return listed;
  const codes = codesOf(schema);
  return Object.fromEntries(listed.map((word, index) => [codes[index] ?? '', word]));
}

/** The codes that a question offers, and the headings that they are under. */
function codesOf(schema: FormSchema): string[] {
  const { enum: codes = [], optionGroups = [] } = schema.items ?? schema;
  return [...codes.map(String), ...optionGroups.map(({ code }) => code)];
}
