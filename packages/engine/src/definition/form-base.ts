import { settle } from '../digest/settled.js';
import { copyJson } from '../json.js';
import type { FormDefinition, FormText } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import { inlineBlocks } from './inline-blocks.js';
import { hideUntilInstalled } from './licensed-words.js';
import { joinWords } from './question-words.js';
import { questionsOf } from './walk-questions.js';

/** What a definition gives before any overlay: blocks in place, with their words, all of it settled. */
export interface FormBase {
  readonly schema: FormSchema;
  readonly text: Readonly<Record<string, FormText>>;
}

const bases = new WeakMap<FormDefinition, FormBase>();

/**
 * The base of a definition, made when it is first asked for: everybody who resolves the definition shares it, and copies
 * no more than what overlays change. A definition must therefore not be changed once it was resolved; change a copy.
 */
export function baseOf(definition: FormDefinition): FormBase {
  let base = bases.get(definition);
  if (!base) bases.set(definition, (base = makeBase(definition)));
  return base;
}

function makeBase(definition: FormDefinition): FormBase {
  const { schema, words } = inlineBlocks(definition.schema, definition.blocks);
  hideUntilInstalled(schema);
  const text = joinWords(definition.text, words);
  // From the inside out: what is settled need not be gone through again.
  for (const question of questionsOf(schema).reverse()) settleSchema(question.schema);
  settleSchema(schema);
  for (const form of Object.values(text)) {
    for (const question of Object.values(form.questions)) settle(question);
    Object.freeze(form.questions);
  }
  return { schema, text };
}

function settleSchema(schema: FormSchema): void {
  if (schema.items) settle(schema.items);
  settle(schema);
}

/** Words of a draft: the base's, with room for others; words of single questions stay the very same. */
export function wordsOf({ text }: FormBase): Record<string, FormText> {
  return Object.fromEntries(Object.entries(text).map(([locale, form]) => [locale, withRoom(form)]));
}

function withRoom(form: FormText): FormText {
  const members = Object.entries(form).map(([name, member]) => [
    name,
    name === 'questions' ? { ...form.questions } : copyJson(member as unknown),
  ]);
  return Object.fromEntries(members) as FormText;
}
