import { pointerBelow } from '../answers/pointer.js';
import type { ValidationError } from '../answers/validator.js';
import { pointerOfPath } from '../answers/evaluate-condition.js';
import { findQuestion } from '../definition/walk-questions.js';
import { parentId, questionIdOf } from '../definition/question-ids.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { QuestionText } from '../definition/form-definition.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { own, type Json } from '../json.js';
import { formatSeverity, rules } from '../keywords/index.js';
import { groupOf } from '../keywords/keyword-rule.js';
import type { Finding, Severity } from './finding.js';
import { findingKindOf } from './finding-kind.js';
import { calledOf, rowNameOf } from './called.js';

const severities: Record<string, Severity> = Object.assign(
  {},
  ...Object.values(rules).map((rule) => rule.codes),
) as Record<string, Severity>;

/** What is known of the form while errors become findings. */
export interface FindingScene {
  resolved: ResolvedForm;
  /** Words that `called` is taken from. */
  words: Record<string, QuestionText>;
}

/** Makes a finding of what the validator reports. */
export function findingOf(error: ValidationError, scene: FindingScene): Finding {
  const path = placeOf(error);
  return findingAt(codeOf(error), path, paramsOf(error, path, scene), scene);
}

/** A finding with a code at a place, with what every wording needs. */
export function findingAt(code: string, path: string, extra: Record<string, Json>, scene: FindingScene): Finding {
  const question = questionIdOf(path);
  const schema = findQuestion(scene.resolved.schema, question)?.schema ?? {};
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
  return { code, path, severity: severityOf(code, schema), params, source: sourceOf(code, schema, question, scene) };
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
    if (typeof path_ === 'string') params[to] = calledAt(pointerOfPath(path_, groupOf(path)), scene);
  }
  if (typeof params['list'] === 'string')
    params['listRow'] = rowNameOf(own(scene.words, questionIdOf(params['list']))) ?? '';
  return params;
}

function calledAt(pointer: string, scene: FindingScene): string {
  return calledOf(own(scene.words, questionIdOf(pointer)));
}

function severityOf(code: string, schema: FormSchema): Severity {
  const [keyword = code, format = ''] = code.split('.');
  const stated = own(schema.severity ?? {}, code) ?? own(schema.severity ?? {}, keyword);
  const usual = keyword === 'format' ? own(formatSeverity, format) : own(severities, code);
  return stated ?? usual ?? 'error';
}

/** The keyword's own source, else the question's, else that of the nearest group with one. */
function sourceOf(code: string, schema: FormSchema, question: string, scene: FindingScene): string {
  const byKeyword: Record<string, string | undefined> = {
    deadline: schema.deadline?.source,
    onePerRow: schema.onePerRow?.source,
  };
  const stated = own(byKeyword, code.split('.')[0] ?? '');
  if (stated) return stated;
  // nobody's guidance asks for what the form does not ask
  if (code === 'unknownQuestion') return '';
  for (let id = question; id !== ''; id = parentId(id)) {
    const source = own(scene.resolved.questions, id)?.source;
    if (source) return source;
  }
  return '';
}
