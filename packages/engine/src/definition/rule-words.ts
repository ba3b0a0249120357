import { own } from '../json.js';
import type { FormText } from './form-definition.js';
import type { FormSchema, NamedRule } from './form-schema.js';
import type { MetQuestion } from './walk-questions.js';

type Rules = Record<string, NamedRule>;

/**
 * Sees that every named rule stands where it can be told and has its sentence in every language: a rule that fails
 * without words would tell nobody what to do. Throws where one does not.
 */
export function refuseSilentRules(
  schema: FormSchema,
  questions: readonly MetQuestion[],
  text: Readonly<Record<string, FormText>>,
): void {
  if (schema.rule) throw new Error('A rule stands on the whole form. Put it on one of the questions that it is about.');
  for (const { id, schema: question } of questions) {
    if (!question.rule && !question.items?.rule) continue;
    for (const name of rulesAt(id, question)) {
      const silent = Object.keys(text).find((locale) => !messageOf(text[locale], id, `rule.${name}`));
      if (silent !== undefined) {
        throw new Error(
          `The rule "${name}" of "${id}" has no sentence in ${silent}. Add it to the question's words as messages["rule.${name}"].`,
        );
      }
    }
  }
}

/** Names of the rules of a question and of its rows, which share its words. */
function rulesAt(id: string, question: FormSchema): string[] {
  const ofItself: Rules = question.rule ?? {};
  const ofRows: Rules = question.items?.rule ?? {};
  if (question.items?.rule && !question.items.properties) {
    throw new Error(`The single choices of "${id}" have a rule. Put it on "${id}" itself.`);
  }
  const both = Object.keys(ofRows).find((name) => Object.hasOwn(ofItself, name));
  if (both !== undefined) throw new Error(`"${id}" and its rows both have a rule "${both}". Give one another name.`);
  return [...Object.keys(ofItself), ...Object.keys(ofRows)];
}

function messageOf(text: FormText | undefined, id: string, code: string): string | undefined {
  return text && own(own(text.questions, id)?.messages ?? {}, code);
}
