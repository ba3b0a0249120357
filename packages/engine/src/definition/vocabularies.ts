import { isSettled, settle } from '../digest/settled.js';
import { own } from '../json.js';
import type { FormDefinition, FormText, QuestionText, Vocabulary } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import { childId } from './question-ids.js';
import { groupWithin, type MetQuestion } from './walk-questions.js';

type Vocabularies = FormDefinition['vocabularies'];

/** Settled schemas with their codes, and settled words with those of their codes, so that each is filled once. */
const filledSchemas = new WeakMap<FormSchema, FormSchema>();
const filledWords = new WeakMap<QuestionText, { vocabulary: Vocabulary; words: QuestionText }>();

/**
 * A schema with `vocabulary` turned into `enum` for every question in it; the very same where there is nothing to turn.
 * Codes that a question already lists narrow the vocabulary and keep their order. Throws on unknown vocabularies.
 */
export function withCodes(schema: FormSchema, vocabularies: Vocabularies, id = ''): FormSchema {
  const known = filledSchemas.get(schema);
  if (known) return known;
  const filled = withInnerCodes(id === '' ? schema : withOwnCodes(schema, vocabularies, id), vocabularies, id);
  if (isSettled(schema)) filledSchemas.set(schema, settle(filled));
  return filled;
}

function withInnerCodes(schema: FormSchema, vocabularies: Vocabularies, id: string): FormSchema {
  const group = groupWithin(schema);
  if (!group?.properties) return schema;
  const properties: Record<string, FormSchema> = {};
  let same = true;
  for (const [name, inner] of Object.entries(group.properties)) {
    const filled = (properties[name] = withCodes(inner, vocabularies, childId(id, name)));
    same &&= filled === inner;
  }
  if (same) return schema;
  return group === schema ? { ...schema, properties } : { ...schema, items: { ...group, properties } };
}

function withOwnCodes(schema: FormSchema, vocabularies: Vocabularies, id: string): FormSchema {
  const name = vocabularyOf(schema);
  if (name === undefined) return schema;
  const vocabulary = own(vocabularies, name);
  if (!vocabulary) {
    const known = Object.keys(vocabularies).join(', ') || 'none';
    throw new Error(`There is no vocabulary "${name}", asked for by "${id}". Known vocabularies: ${known}.`);
  }
  const items = schema.type === 'array' ? (schema.items ?? { type: 'string' as const }) : undefined;
  const codes = (items ?? schema).enum ?? [...vocabulary.codes];
  return {
    ...schema,
    ...(items ? { items: { ...items, enum: codes } } : { enum: codes }),
    ...(vocabulary.groups ? { optionGroups: groupsOf(vocabulary, codes) } : {}),
  };
}

function vocabularyOf(schema: FormSchema): string | undefined {
  return schema.vocabulary ?? schema.items?.vocabulary;
}

function groupsOf(vocabulary: Vocabulary, codes: readonly unknown[]): { code: string; codes: string[] }[] {
  return (vocabulary.groups ?? [])
    .map((group) => ({ code: group.code, codes: group.codes.filter((code) => codes.includes(code)) }))
    .filter((group) => group.codes.length > 0);
}

/** Adds the words of every vocabulary that questions ask for to theirs, in place; words of the form's own win. */
export function addOptionWords(
  questions: readonly MetQuestion[],
  text: Record<string, FormText>,
  vocabularies: Vocabularies,
): void {
  for (const { id, schema: asked } of questions) {
    const vocabulary = own(vocabularies, vocabularyOf(asked) ?? '');
    if (!vocabulary) continue;
    for (const [locale, form] of Object.entries(text)) {
      const words = own(vocabulary.text, locale);
      if (words) form.questions[id] = withOptions(own(form.questions, id) ?? { label: '' }, vocabulary, words);
    }
  }
}

function withOptions(words: QuestionText, vocabulary: Vocabulary, ofCodes: Record<string, string>): QuestionText {
  const known = filledWords.get(words);
  if (known?.vocabulary === vocabulary) return known.words;
  const filled = { ...words, options: { ...ofCodes, ...words.options } };
  if (isSettled(words)) filledWords.set(words, { vocabulary, words: settle(filled) });
  return filled;
}
