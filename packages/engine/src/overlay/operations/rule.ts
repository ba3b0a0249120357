import type { FormDraft } from '../../definition/form-draft.js';
import type { FormSchema, NamedRule } from '../../definition/form-schema.js';
import { whyNameIsReserved } from '../../definition/reserved-names.js';
import { own } from '../../json.js';
import { landed, missing, refused, type ChangeOf, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/**
 * Adds a rule of the authority's own to a question, group or list, with its sentence in every language of the form. It
 * only ever adds one more: a rule that is there already keeps its name and its strictness.
 */
export const rule: Operation<'rule'> = (draft, change) => {
  const question = questionOfTarget(draft, change.target);
  if (!question) return missing(change.target);
  const why = whyNot(change, question.schema, Object.keys(draft.text));
  if (why !== undefined) return refused(why);
  const { name, holds, when, whenMissing, severity, source } = change;
  const added: NamedRule = { holds, source };
  if (when) added.when = when;
  if (whenMissing) added.whenMissing = true;
  if (severity) added.severity = severity;
  question.schema.rule = { ...question.schema.rule, [name]: added };
  addWords(draft.text, change);
  return landed;
};

function whyNot({ target, name, text }: ChangeOf<'rule'>, schema: FormSchema, locales: string[]): string | undefined {
  const reserved = whyNameIsReserved(name);
  if (reserved) return `The name "${name}" ${reserved}.`;
  if (own({ ...schema.items?.rule, ...schema.rule }, name)) return `"${target}" has a rule "${name}" already.`;
  const silent = locales.find((locale) => !own(text, locale)?.message);
  return silent === undefined ? undefined : `The rule "${name}" has no sentence in ${silent}.`;
}

function addWords(text: FormDraft['text'], { target, name, text: sentences }: ChangeOf<'rule'>): void {
  for (const [locale, { questions }] of Object.entries(text)) {
    const { message = '', hint } = own(sentences, locale) ?? {};
    const words = own(questions, target) ?? { label: '' };
    const messages = { ...words.messages, [`rule.${name}`]: message, ...(hint && { [`rule.${name}.hint`]: hint }) };
    questions[target] = { ...words, messages };
  }
}
