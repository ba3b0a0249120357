import type { FormSchema } from '../../definition/form-schema.js';
import { namedRuleOf } from '../../findings/severity-of.js';
import { own } from '../../json.js';
import { formats, rules } from '../../keywords/index.js';
import { landed, missing, refused, type Operation } from '../landing.js';
import { noSuchLanguage, textIn } from '../own-language.js';
import { questionOfTarget } from '../targets.js';
import { withMessage } from '../words-of-finding.js';

/** Gives a question its own sentence for one finding code, such as `required` or `deadline.late`. */
export const message: Operation<'message'> = (draft, { target, code, value, hint, locale }) => {
  const text = textIn(draft.text, locale);
  if (!text) return noSuchLanguage(locale);
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  if (!isCode(code, question.schema)) return refused(`There is no finding "${code}".`);
  const words = own(text.questions, target) ?? { label: '' };
  text.questions[target] = { ...words, messages: withMessage(words.messages, code, { message: value, hint }) };
  return landed;
};

const standard = ['required', 'type', 'enum', 'const', 'minLength', 'maxLength', 'minItems', 'maxItems'];
const others = ['minimum', 'maximum', 'pattern', 'uniqueItems', 'format'];

/** Whether a finding can have this code, or codes that begin with it; a named rule must be there. */
function isCode(code: string, schema: FormSchema): boolean {
  const [keyword = '', which] = code.split('.');
  if (keyword === 'rule') return (namedRuleOf(code, schema, false) ?? namedRuleOf(code, schema, true)) !== undefined;
  if (keyword === 'format' && which !== undefined) return Object.hasOwn(formats, which);
  const codes = own<{ codes: Record<string, unknown> }>(rules, keyword)?.codes ?? {};
  return (
    standard.includes(code) ||
    others.includes(code) ||
    code === own(rules, keyword)?.keyword ||
    Object.hasOwn(codes, code)
  );
}
