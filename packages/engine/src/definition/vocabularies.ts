import { own } from '../json.js';
import type { FormDefinition, FormText, Vocabulary } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import { questionsOf } from './walk-questions.js';

/**
 * Turns `vocabulary` into `enum` and words, in place. Codes that the schema already lists narrow the vocabulary and
 * keep their order; words that the form already has win. Throws on unknown vocabularies.
 */
export function fillVocabularies(
  schema: FormSchema,
  text: Record<string, FormText>,
  vocabularies: FormDefinition['vocabularies'],
): void {
  for (const question of questionsOf(schema)) {
    const name = question.schema.vocabulary ?? question.schema.items?.vocabulary;
    if (name === undefined) continue;
    const vocabulary = own(vocabularies, name);
    if (!vocabulary) {
      const known = Object.keys(vocabularies).join(', ') || 'none';
      throw new Error(`There is no vocabulary "${name}", asked for by "${question.id}". Known vocabularies: ${known}.`);
    }
    const coded = question.schema.type === 'array' ? (question.schema.items ??= { type: 'string' }) : question.schema;
    coded.enum ??= [...vocabulary.codes];
    if (vocabulary.groups) question.schema.optionGroups = groupsOf(vocabulary, coded.enum);
    addOptionWords(question.id, vocabulary, text);
  }
}

function groupsOf(vocabulary: Vocabulary, codes: readonly unknown[]): { code: string; codes: string[] }[] {
  return (vocabulary.groups ?? [])
    .map((group) => ({ code: group.code, codes: group.codes.filter((code) => codes.includes(code)) }))
    .filter((group) => group.codes.length > 0);
}

function addOptionWords(id: string, vocabulary: Vocabulary, text: Record<string, FormText>): void {
  for (const [locale, form] of Object.entries(text)) {
    const words = own(vocabulary.text, locale);
    if (!words) continue;
    const question = (form.questions[id] ??= { label: '' });
    question.options = { ...words, ...question.options };
  }
}
