import { copyJson, own } from '../json.js';
import type { FormText, QuestionText, UiElement } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import type { WordsByLocale } from './inline-blocks.js';
import { groupWithin, type MetQuestion } from './walk-questions.js';

/** The form's words over its blocks' words, member by member: a form may change a label and keep the block's hint. */
export function joinWords(text: Record<string, FormText>, words: WordsByLocale): Record<string, FormText> {
  const joined = copyJson(text);
  for (const [locale, form] of Object.entries(joined)) {
    addMissingWords(form.questions, own(words, locale) ?? {});
  }
  return joined;
}

/** Adds words in place where there are none yet. */
export function addMissingWords(
  questions: Record<string, QuestionText>,
  words: Readonly<Record<string, QuestionText>>,
): void {
  for (const [id, question] of Object.entries(words)) {
    questions[id] = { ...copyJson(question), ...questions[id] };
  }
}

function refuseSilentSections(ui: UiElement, text: Record<string, FormText>): void {
  for (const [locale, form] of Object.entries(text)) {
    const silent = (ui.elements ?? []).find(
      ({ type, name }) => type === 'Category' && !own(form.sections, name ?? '')?.title,
    );
    if (silent) {
      throw new Error(`The section "${silent.name ?? ''}" has no title in ${locale}. Add it to text.${locale}.json.`);
    }
  }
}

/**
 * Sees that every section and question has words in every language, in place: groups may go without a label, everything else that
 * has none is a fault of the definition and throws. Words of questions that do not exist are dropped.
 */
export function completeWords(questions: readonly MetQuestion[], ui: UiElement, text: Record<string, FormText>): void {
  refuseSilentSections(ui, text);
  for (const [locale, form] of Object.entries(text)) {
    const silent = questions.filter(({ id, schema }) => isSilent(id, schema, form));
    if (silent.length > 0) {
      const names = silent.map(({ id }) => id).join(', ');
      throw new Error(`Questions without a label in ${locale}: ${names}. Add them to text.${locale}.json.`);
    }
    dropStrangers(questions, form);
  }
}

function isSilent(id: string, schema: FormSchema, { questions }: FormText): boolean {
  if (questions[id]?.label) return false;
  if (!groupWithin(schema)) return true;
  questions[id] ??= { label: '' };
  return false;
}

function dropStrangers(questions: readonly MetQuestion[], form: FormText): void {
  const names = Object.keys(form.questions);
  // Every question has words by now: where there are no more words than questions, there are no strangers.
  if (names.length === questions.length) return;
  const ids = new Set(questions.map(({ id }) => id));
  form.questions = Object.fromEntries(Object.entries(form.questions).filter(([id]) => ids.has(id)));
}
