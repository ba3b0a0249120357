import type { FormDraft } from '../../definition/form-draft.js';
import type { FormSchema, NamedRule } from '../../definition/form-schema.js';
import { whyNameIsReserved } from '../../definition/reserved-names.js';
import type { MetQuestion } from '../../definition/walk-questions.js';
import { severityOf, severityRanks } from '../../findings/severity-of.js';
import { own } from '../../json.js';
import { landed, missing, refused, type ChangeOf, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';
import { withMessage } from '../words-of-finding.js';

/**
 * Adds a rule of the authority's own to a question, group or list, or to each row of a list, with its sentence in every
 * language of the form. A rule that is there already gives way only where the change says `instead`; on a core question
 * only to one that is as severe.
 */
export const rule: Operation<'rule'> = (draft, change) => {
  const question = questionOfTarget(draft, change.target);
  if (!question) return missing(change.target);
  const { name, holds, when, whenMissing, severity, source } = change;
  const added: NamedRule = { holds, source };
  if (when) added.when = when;
  if (whenMissing) added.whenMissing = true;
  if (severity) added.severity = severity;
  const why = whyNot(change, question, added) ?? whySilent(change, Object.keys(draft.text));
  if (why !== undefined) return refused(why);
  const { schema } = question;
  for (const holder of [schema, schema.items]) if (holder) takeOut(holder, name);
  const holder = (change.eachRow && schema.items) || schema;
  holder.rule = { ...holder.rule, [name]: added };
  addWords(draft.text, change);
  return landed;
};

function whyNot(change: ChangeOf<'rule'>, question: MetQuestion, added: NamedRule): string | undefined {
  const { target, name, eachRow, instead } = change;
  const { schema } = question;
  const reserved = whyNameIsReserved(name);
  if (reserved) return `The name "${name}" ${reserved}.`;
  if (eachRow && !schema.items?.properties) return `"${target}" is no list of rows, so nothing holds for each of them.`;
  const former = own({ ...schema.items?.rule, ...schema.rule }, name);
  if (!former) return instead ? `"${target}" has no rule "${name}" that another could take the place of.` : undefined;
  if (!instead) return `"${target}" has a rule "${name}" already.`;
  const rankOf = (one: NamedRule): number => severityRanks[severityOf(`rule.${name}`, question, one)];
  const isLess = schema.core === true && rankOf(added) > rankOf(former);
  return isLess ? 'A core question can be checked more strictly, not less.' : undefined;
}

function whySilent({ name, text }: ChangeOf<'rule'>, locales: readonly string[]): string | undefined {
  const silent = locales.find((locale) => !own(text, locale)?.message);
  return silent === undefined ? undefined : `The rule "${name}" has no sentence in ${silent}.`;
}

function takeOut(holder: FormSchema, name: string): void {
  if (!own(holder.rule ?? {}, name)) return;
  const { [name]: _former, ...others } = holder.rule ?? {};
  if (Object.keys(others).length > 0) holder.rule = others;
  else delete holder.rule;
}

function addWords(text: FormDraft['text'], { target, name, text: sentences }: ChangeOf<'rule'>): void {
  for (const [locale, { questions }] of Object.entries(text)) {
    const words = own(questions, target) ?? { label: '' };
    questions[target] = { ...words, messages: withMessage(words.messages, `rule.${name}`, own(sentences, locale)) };
  }
}
