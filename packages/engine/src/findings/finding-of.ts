import { pointerBelow } from '../answers/pointer.js';
import type { ValidationError } from '../answers/validator.js';
import { pointerOfPath } from '../answers/evaluate-condition.js';
import { withoutReferences } from '../definition/answer-path.js';
import { findQuestion } from '../definition/walk-questions.js';
import { parentId, questionIdOf } from '../definition/question-ids.js';
import type { FormSchema, NamedRule } from '../definition/form-schema.js';
import type { QuestionText } from '../definition/form-definition.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { own, type Json } from '../json.js';
import { groupOf } from '../keywords/keyword-rule.js';
import type { Finding } from './finding.js';
import { findingKindOf } from './finding-kind.js';
import { calledOf, rowNameOf } from './called.js';
import { namedRuleOf, severityOf } from './severity-of.js';

/** What is known of the form while errors become findings. */
export interface FindingScene {
  resolved: ResolvedForm;
  /** Words that `called` is taken from. */
  words: Record<string, QuestionText>;
}

/** Makes a finding of what the validator reports. */
export function findingOf(error: ValidationError, scene: FindingScene): Finding {
  const path = placeOf(error);
  const finding = findingAt(codeOf(error), path, paramsOf(error, path, scene), scene);
  const { source } = error.params;
  return typeof source === 'string' ? { ...finding, source } : finding;
}

/** A finding with a code at a place, with what every wording needs. */
export function findingAt(code: string, path: string, extra: Record<string, Json>, scene: FindingScene): Finding {
  const question = questionIdOf(path);
  const met = findQuestion(scene.resolved.schema, question);
  const schema = met?.schema ?? {};
  const rule = namedRuleOf(code, schema, /\/\d+$/.test(path));
  const field = own(scene.resolved.questions, question)?.field ?? 'text';
  const text = own(scene.words, question);
  const params: Record<string, Json> = {
    question,
    called: calledOf(text),
    kind: findingKindOf(schema, field),
    ...extra,
  };
  const row = rowNameOf(text);
  if (row) params['row'] ??= row;
  if (text?.row && /^(min|max)Items$/.test(code)) params['rows'] = text.row.other;
  const source = statedSource(code, schema, rule) ?? sourceOf(code, question, scene);
  return { code, path, severity: severityOf(code, met, rule), params, source };
}

/** For a missing or unknown answer the place where it belongs, else the answer itself. */
function placeOf({ instancePath, params }: ValidationError): string {
  const name = params['missingProperty'] ?? params['additionalProperty'];
  return typeof name === 'string' ? pointerBelow(instancePath, name) : instancePath;
}

function codeOf({ keyword, params }: ValidationError): string {
  if (keyword === 'requiredWhen') return 'required';
  if (keyword === 'additionalProperties') return 'unknownQuestion';
  if (keyword === 'format') return `format.${String(params['format'])}`;
  return typeof params['case'] === 'string' ? `${keyword}.${params['case']}` : keyword;
}

const internalParams = new Set([
  'case',
  'source',
  'missingProperty',
  'additionalProperty',
  'format',
  'allowedValues',
  'allowedValue',
  'comparison',
  'i',
  'j',
]);

function paramsOf(error: ValidationError, path: string, scene: FindingScene): Record<string, Json> {
  const params = Object.fromEntries(Object.entries(error.params).filter(([name]) => !internalParams.has(name)));
  for (const [from, to] of [
    ['answer', 'other'],
    ['explainedBy', 'explanation'],
  ] as const) {
    const path_ = params[from];
    if (typeof path_ === 'string') params[to] = calledAt(pointerOfPath(withoutReferences(path_), groupOf(path)), scene);
  }
  if (typeof params['list'] === 'string')
    params['listRow'] = rowNameOf(own(scene.words, questionIdOf(params['list']))) ?? '';
  return params;
}

function calledAt(pointer: string, scene: FindingScene): string {
  return calledOf(own(scene.words, questionIdOf(pointer)));
}

/** The source that a keyword states for itself. */
function statedSource(code: string, schema: FormSchema, rule: NamedRule | undefined): string | undefined {
  const byKeyword: Record<string, { source?: string } | undefined> = {
    deadline: schema.deadline,
    onePerRow: schema.onePerRow,
    covers: schema.covers,
    consentGiven: schema.consentGiven,
    rule,
  };
  return own(byKeyword, code.split('.')[0] ?? '')?.source;
}

/** The question's source, else that of the nearest group with one. */
function sourceOf(code: string, question: string, scene: FindingScene): string {
  // nobody's guidance asks for what the form does not ask
  if (code === 'unknownQuestion') return '';
  for (let id = question; id !== ''; id = parentId(id)) {
    const source = own(scene.resolved.questions, id)?.source;
    if (source) return source;
  }
  return '';
}
