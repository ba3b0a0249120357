import { groupWithin, type FormSchema, type MetQuestion, type UiElement } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { allQuestions } from '../../resolve/question-index.js';

/** A question, section, option, row or rule without words in one of the form's languages. */
export const wordsMissing: LintRule<FormCase> = {
  code: 'words.missing',
  about: 'Every question, section, option, row and rule has words in every language of the form.',
  severity: 'error',
  *check(one) {
    if (!one.resolved) return;
    const questions = [...allQuestions(one.resolved.schema)].filter(({ schema }) => schema.format !== 'row-id');
    for (const locale of Object.keys(one.words)) {
      for (const question of questions) yield* wordsOf(one, locale, question);
      yield* sectionWords(one, locale);
    }
  },
};

function* wordsOf(one: FormCase, locale: string, question: MetQuestion): Generator<Found> {
  const { id, schema } = question;
  const given = one.words[locale]?.questions[id];
  const about = (): Pick<Found, 'at' | 'question'> => ({
    at: one.origins.words(locale, id) ?? one.origins.question(id),
    question: id,
  });
  const add = (member: string): string => `Add ${member} to the words of "${id}" in ${locale}.`;
  if (!groupWithin(schema) && !given?.label) {
    yield { ...about(), case: 'label', message: `"${id}" has no label in ${locale}.`, mend: add('"label"') };
  } else if (given?.label && !given.called) {
    const mend = add('"called": its name in mid-sentence, such as "the date of the meeting"');
    const message = `"${id}" has no name for the middle of a sentence in ${locale}.`;
    yield { ...about(), case: 'called', severity: 'warning', message, mend };
  }
  if (isListOfRows(schema) && !given?.row) {
    const mend = add('"row": what one row is called, such as { "one": "child", "other": "children" }');
    yield { ...about(), case: 'row', message: `A row of "${id}" has no name in ${locale}.`, mend };
  }
  yield* optionWords(one, locale, question);
  yield* ruleWords(one, locale, question);
}

function isListOfRows({ type, items }: FormSchema): boolean {
  return type === 'array' && items?.properties !== undefined;
}

function* ruleWords(one: FormCase, locale: string, { id, schema }: MetQuestion): Generator<Found> {
  const messages = one.words[locale]?.questions[id]?.messages ?? {};
  const rules = [
    ...Object.keys(schema.rule ?? {}).map((name) => ({ name, owner: id })),
    ...Object.keys(schema.items?.rule ?? {}).map((name) => ({ name, owner: `${id}[]` })),
  ];
  for (const { name, owner } of rules.filter((rule) => !messages[`rule.${rule.name}`])) {
    yield {
      at: one.origins.rule(owner, name),
      case: 'rule',
      message: `Nothing says in ${locale} what is wrong when the rule "${name}" of "${id}" is broken.`,
      mend: `Add "messages": { "rule.${name}": "…" } to the words of "${id}" in ${locale}.`,
      question: id,
    };
  }
}

function* optionWords(one: FormCase, locale: string, { id, schema }: MetQuestion): Generator<Found> {
  const codes = schema.enum ?? schema.items?.enum;
  if (!codes) return;
  const words = one.resolved?.text[locale]?.questions[id]?.options ?? {};
  const owner = schema.enum ? id : `${id}[]`;
  for (const [index, code] of codes.entries()) {
    if (isSaid(words, String(code))) continue;
    const place = one.origins.keyword(owner, 'enum', index);
    yield {
      at: one.origins.valueAt(place) === code ? place : one.origins.keyword(owner, 'vocabulary'),
      case: 'option',
      message: `The option ${JSON.stringify(code)} of "${id}" has no words in ${locale}.`,
      mend: `Add "${String(code)}" to the "options" of "${id}" in ${locale}.`,
      question: id,
    };
  }
}

function isSaid(words: Record<string, string>, code: string): boolean {
  return Object.hasOwn(words, code) && words[code] !== '';
}

function* sectionWords(one: FormCase, locale: string): Generator<Found> {
  const file = `${one.folder}/ui.json`;
  for (const { name, path } of namedElements(one.definition.ui, [])) {
    if (one.words[locale]?.sections[name]?.title) continue;
    yield {
      at: { file, path: [...path, 'name'] },
      case: 'section',
      message: `The section "${name}" has no title in ${locale}.`,
      mend: `Add "${name}": { "title": "…" } to the sections in text.${locale}.json.`,
      question: `section:${name}`,
    };
  }
}

/** Sections, groups and statements, each with its place in ui.json. */
function namedElements({ name, elements }: UiElement, path: JSONPath): { name: string; path: JSONPath }[] {
  const inner = (elements ?? []).flatMap((element, index) => namedElements(element, [...path, 'elements', index]));
  return name === undefined ? inner : [{ name, path }, ...inner];
}
