import type { NamedRule } from '../../definition/form-schema.js';
import { whyNameIsReserved } from '../../definition/reserved-names.js';
import { own } from '../../json.js';
import { landed, missing, refused, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

/**
 * Adds a rule of the authority's own to a question, group or list, with its sentence in every language of the form. It
 * only ever adds one more: a rule that is there already keeps its name and its strictness.
 */
export const rule: Operation<'rule'> = (draft, change) => {
  const { target, name, holds, when, whenMissing, severity, text, source } = change;
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  const reserved = whyNameIsReserved(name);
  if (reserved) return refused(`The name "${name}" ${reserved}.`);
  const { schema } = question;
  if (own({ ...schema.items?.rule, ...schema.rule }, name)) return refused(`"${target}" has a rule "${name}" already.`);
  const silent = Object.keys(draft.text).find((locale) => !own(text, locale)?.message);
  if (silent !== undefined) return refused(`The rule "${name}" has no sentence in ${silent}.`);
  const added: NamedRule = { holds, source };
  if (when) added.when = when;
  if (whenMissing) added.whenMissing = true;
  if (severity) added.severity = severity;
  schema.rule = { ...schema.rule, [name]: added };
  for (const [locale, { questions }] of Object.entries(draft.text)) {
    const { message = '', hint } = own(text, locale) ?? {};
    const words = (questions[target] ??= { label: '' });
    words.messages = { ...words.messages, [`rule.${name}`]: message, ...(hint && { [`rule.${name}.hint`]: hint }) };
  }
  return landed;
};
