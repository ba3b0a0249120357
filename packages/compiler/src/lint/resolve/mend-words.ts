import {
  groupWithin,
  questionsOf,
  type FormDefinition,
  type FormSchema,
  type FormText,
  type QuestionText,
} from '@kinform/engine';
import type { FormDraft } from '@kinform/engine/definition';

/** A definition that can be resolved: with labels, titles, sentences and vocabularies where they are missing. */
export function mendWords(definition: FormDefinition, draft: FormDraft): FormDefinition {
  const asked = [...questionsOf(draft.schema)];
  const vocabularies = { ...definition.vocabularies };
  for (const { schema } of asked) {
    const name = schema.vocabulary ?? schema.items?.vocabulary;
    if (name !== undefined) vocabularies[name] ??= { id: name, codes: ['unknown'], text: {} };
  }
  const text = Object.fromEntries(
    Object.entries(definition.text).map(([locale, words]) => [locale, withWords(words, draft, locale)]),
  );
  return { ...definition, vocabularies, text };
}

function withWords(words: FormText, draft: FormDraft, locale: string): FormText {
  const whole = draft.text[locale] ?? words;
  const questions = { ...words.questions };
  for (const { id, schema } of questionsOf(draft.schema)) {
    const mended = mendedQuestion(id, schema, questions[id], whole.questions[id]);
    if (mended) questions[id] = mended;
  }
  const sections = { ...words.sections };
  for (const { name } of draft.ui.elements ?? []) {
    if (name !== undefined && !whole.sections[name]?.title) sections[name] = { ...sections[name], title: name };
  }
  return { ...words, questions, sections };
}

/** Words of the form with what is missing in `given`, which is all that is said of a question; undefined where nothing is. */
function mendedQuestion(
  id: string,
  schema: FormSchema,
  own: QuestionText | undefined,
  given: QuestionText | undefined,
): QuestionText | undefined {
  const label = groupWithin(schema) ? (given?.label ?? '') : given?.label || id;
  const silent = ruleNames(schema).filter((name) => !given?.messages?.[`rule.${name}`]);
  if (label === (given?.label ?? '') && silent.length === 0) return undefined;
  const sentences = Object.fromEntries(silent.map((name) => [`rule.${name}`, name]));
  return { ...own, label, ...(silent.length > 0 ? { messages: { ...given?.messages, ...sentences } } : {}) };
}

function ruleNames({ rule, items }: FormSchema): string[] {
  return [...Object.keys(rule ?? {}), ...Object.keys(items?.rule ?? {})];
}
