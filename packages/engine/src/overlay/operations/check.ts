import type { FormSchema } from '../../definition/form-schema.js';
import type { Json } from '../../json.js';
import { landed, missing, refused, type Operation } from '../landing.js';
import { questionOfTarget } from '../targets.js';

const valueKeywords = new Set([
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minimum',
  'maximum',
  'pattern',
  'format',
  'onePerRow',
  'notBefore',
  'notInFuture',
  'reference',
]);
const severityKeywords = new Set([...valueKeywords, 'required', 'type', 'enum', 'const', 'deadline']);

/** Adds or changes one keyword of a question, or how severe its findings are. */
export const check: Operation<'check'> = (draft, { target, keyword, value, severity, source }) => {
  const question = questionOfTarget(draft, target);
  if (!question) return missing(target);
  if (!severityKeywords.has(keyword.split('.')[0] ?? '')) return refused(`There is no keyword "${keyword}".`);
  if (value !== undefined && !valueKeywords.has(keyword)) return refused(`"${keyword}" has an operation of its own.`);
  if (severity && severity !== 'error' && question.schema.core && keyword === 'required') {
    return refused('A core question that must be answered stays one that must be answered.');
  }
  const schema: FormSchema & Record<string, unknown> = question.schema as FormSchema & Record<string, Json>;
  if (value !== undefined) schema[keyword] = value;
  question.schema.source = source;
  if (severity) schema.severity = { ...schema.severity, [keyword]: severity };
  return landed;
};
