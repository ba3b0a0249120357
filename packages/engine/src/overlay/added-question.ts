import { fieldTypeOf } from '../definition/field-type-of.js';
import type { QuestionText } from '../definition/form-definition.js';
import type { FormDraft } from '../definition/form-draft.js';
import type { FormSchema } from '../definition/form-schema.js';
import { inlineBlocks, type WordsByLocale } from '../definition/inline-blocks.js';
import { addMissingWords } from '../definition/question-words.js';
import { groupWithin, questionsOf } from '../definition/walk-questions.js';
import { copyJson, own } from '../json.js';
import { refused, type Landing } from './landing.js';
import { whyNotRead } from './names-read.js';

/** A question as an overlay writes it, and its words in each language by id. */
export interface WrittenQuestion {
  id: string;
  schema: FormSchema;
  words: WordsByLocale;
  /** Clause of the change that adds it: what is found there, and says no source of its own, cites it. */
  source: string;
}

/** A question ready to be put in, with blocks in place and the words of all that is in it. */
export interface AddedQuestion {
  schema: FormSchema;
  words: WordsByLocale;
}

/**
 * Reads a question that an overlay adds, alone or beside others that are added with it, or says why it cannot be asked:
 * what would be a fault in a form's own definition is here a change that is refused.
 */
export function readAdded(
  draft: FormDraft,
  { id, schema: written, words: written_, source }: WrittenQuestion,
  together: readonly string[] = [id],
): AddedQuestion | { refusal: Landing } {
  try {
    const { schema, words: ofBlocks } = inlineBlocks({ source, ...written }, draft.blocks, id);
    const words = joined(draft, written_, ofBlocks);
    const inner = [{ id, schema }, ...questionsOf(schema, id)];
    const isAdded = (one: string): boolean => together.some((added) => one === added || one.startsWith(`${added}.`));
    for (const one of inner) {
      const refusal = whyNotRead(draft, one.id, one.schema, isAdded) ?? whyNotAsked(draft, one, words);
      if (refusal) return { refusal };
    }
    return { schema, words };
  } catch (thrown) {
    return { refusal: refused(thrown instanceof Error ? thrown.message : 'It cannot be read.') };
  }
}

function joined(draft: FormDraft, ownWords: WordsByLocale, ofBlocks: WordsByLocale): WordsByLocale {
  return Object.fromEntries(
    Object.keys(draft.text).map((locale) => {
      const words: Record<string, QuestionText> = copyJson(own(ownWords, locale) ?? {});
      addMissingWords(words, own(ofBlocks, locale) ?? {});
      return [locale, words];
    }),
  );
}

/** Throws, with a sentence that says why, where no field type asks the question. */
function whyNotAsked(
  draft: FormDraft,
  { id, schema }: { id: string; schema: FormSchema },
  words: WordsByLocale,
): Landing | undefined {
  const vocabulary = schema.vocabulary ?? schema.items?.vocabulary;
  if (vocabulary !== undefined && !own(draft.vocabularies, vocabulary))
    return refused(`There is no vocabulary "${vocabulary}".`);
  fieldTypeOf(schema);
  if (groupWithin(schema)) return undefined;
  const silent = Object.keys(words).find((locale) => !words[locale]?.[id]?.label);
  return silent === undefined ? undefined : refused(`"${id}" has no label in ${silent}.`);
}
