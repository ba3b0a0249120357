import { copyJson, own } from '../json.js';
import { never } from './conditions.js';
import type { FormText, QuestionText } from './form-definition.js';
import type { FormDraft } from './form-draft.js';
import type { FormSchema } from './form-schema.js';
import type { Licensed, PackItem, PackWords, TextPack } from './licensed.js';
import { calledOf } from '../findings/called.js';
import { childId } from './question-ids.js';
import { takeInHand } from './take-in-hand.js';
import { findQuestion, questionsOf, type MetQuestion } from './walk-questions.js';

type LicensedQuestion = MetQuestion & { licensed: Licensed };

/** Every question and group of a form whose words a pack has, in the order in which they are written. */
export function licensedQuestions(schema: FormSchema, pack: string): LicensedQuestion[] {
  return [...questionsOf(schema)].flatMap((question) => {
    const { licensed } = question.schema;
    return licensed?.pack === pack ? [{ ...question, licensed }] : [];
  });
}

/**
 * Why a pack's items cannot be asked, or undefined: each is called like the pattern of its group with another number,
 * so that what is answered without the pack stays where it is when the pack comes.
 */
export function whyItemsDoNotFit(questions: readonly LicensedQuestion[], pack: TextPack): string | undefined {
  for (const { licensed, schema } of questions) {
    const stem = licensed.items?.replace(/\d+$/, '');
    const items = itemsOf(pack, licensed.key);
    if (items.length > 0 && stem === undefined) return `The form asks no items for "${licensed.key}" of the text pack.`;
    const keys = items.map(({ key }) => key);
    const odd = keys.find((key) => key.replace(/[1-9]\d*$/, '') !== stem || key === stem);
    if (odd !== undefined)
      return `The text pack has an item "${odd}" in "${licensed.key}". Call it ${stem} with a number.`;
    const taken = keys.find((key, index) => keys.indexOf(key) < index || isTaken(schema, licensed, key));
    if (taken !== undefined) return `The text pack has an item "${taken}" in "${licensed.key}" that is there already.`;
  }
  return undefined;
}

/** Hides, in place, what a form asks only with a pack's words; an overlay that pins the pack shows it again. */
export function hideUntilInstalled(schema: FormSchema): void {
  for (const { schema: asked } of questionsOf(schema)) if (asked.licensed?.installedOnly) asked.showWhen = never;
}

/** Puts a pack's words into a draft, in place, and asks every item that the pack has. */
export function putWordsIn(draft: FormDraft, questions: readonly LicensedQuestion[], pack: TextPack): void {
  for (const { id, licensed } of questions) {
    takeInHand(draft, id);
    const schema = findQuestion(draft.schema, id)?.schema ?? {};
    if (licensed.installedOnly) delete schema.showWhen;
    const items = itemsOf(pack, licensed.key);
    const pattern = licensed.items;
    for (const [locale, text] of Object.entries(draft.text)) {
      const words = wordsIn(pack, locale, licensed.key);
      if (words) putWords(text, id, words);
      if (pattern !== undefined)
        putItems(text, childId(id, pattern), items, wordsIn(pack, locale, licensed.key)?.items);
    }
    if (pattern !== undefined) askItems(schema, pattern, items);
  }
}

/** A pack's words in a language, else in the first that it speaks. */
function wordsIn(pack: TextPack, locale: string, key: string): TextPack['text'][string][string] | undefined {
  const words = own(pack.text, locale) ?? Object.values(pack.text)[0] ?? {};
  return own(words, key);
}

/** Items as the first language of the pack has them: which there are does not depend on the language. */
function itemsOf(pack: TextPack, key: string): PackItem[] {
  return own(Object.values(pack.text)[0] ?? {}, key)?.items ?? [];
}

function isTaken(schema: FormSchema, { items }: Licensed, key: string): boolean {
  return key !== items && Object.hasOwn(schema.properties ?? {}, key);
}

/** Over the words that are there; a member that the pack leaves out stays neutral, but for the name in mid-sentence. */
function putWords(text: FormText, id: string, words: PackWords): void {
  const { label, called = inQuotes(label), hint, options, optionHints, grades } = words;
  const told = copyJson({ label, called, hint, options, optionHints });
  text.questions[id] = { ...own(text.questions, id), ...told };
  const graded = childId(id, 'grade');
  if (grades) text.questions[graded] = { label: '', ...own(text.questions, graded), optionHints: { ...grades } };
}

function inQuotes(label: string): string {
  return `‘${label}’`;
}

/** Words of every item: those of the pattern, where they name the pattern naming the item, and over them the pack's. */
function putItems(text: FormText, pattern: string, items: readonly PackItem[], spoken: readonly PackItem[] = []): void {
  const patterns = Object.entries(text.questions).filter(([id]) => id === pattern || id.startsWith(`${pattern}.`));
  const name = calledOf(own(text.questions, pattern));
  for (const item of items) {
    const said = spoken.find(({ key }) => key === item.key) ?? item;
    const id = pattern.replace(/[^.]+$/, item.key);
    const itsName = said.called ?? inQuotes(said.label);
    for (const [inner, words] of patterns) {
      text.questions[id + inner.slice(pattern.length)] = renamed(words, name, itsName);
    }
    putWords(text, id, said);
  }
}

function renamed(words: QuestionText, from: string, to: string): QuestionText {
  const copy = copyJson(words);
  return copy.called === undefined || from === '' ? copy : { ...copy, called: copy.called.replace(from, to) };
}

/** Asks every item as the pattern is asked, in the pack's order, in the pattern's place; in place. */
function askItems(group: FormSchema, pattern: string, items: readonly PackItem[]): void {
  const asked = group.properties?.[pattern];
  if (!asked || items.length === 0) return;
  const keys = items.map(({ key }) => key);
  // The pattern itself stays the very same: whoever guards its questions goes on guarding them.
  const asItem = (key: string): [string, FormSchema] => [key, key === pattern ? asked : copyJson(asked)];
  group.properties = Object.fromEntries(
    Object.entries(group.properties ?? {}).flatMap(([name, schema]) =>
      name === pattern ? keys.map(asItem) : [[name, schema]],
    ),
  );
  if (group.required) group.required = group.required.flatMap((name) => (name === pattern ? keys : [name]));
}
