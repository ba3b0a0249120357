import { withoutBlanks } from '../answers/blank.js';
import type { FormRecord } from '../answers/record.js';
import { withoutHidden } from '../answers/shown.js';
import type { CheckContext, Validator } from '../answers/validator.js';
import { questionIdOf } from '../definition/question-ids.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { findQuestion } from '../definition/walk-questions.js';
import { own, type JsonObject } from '../json.js';
import { rules, type KeywordRule } from '../keywords/index.js';
import type { Finding, Severity } from './finding.js';
import { absentGroups } from './absent-groups.js';
import { faultsInAbsentGroups } from './faults-in-absent-groups.js';
import { findingAt, findingOf, type FindingScene } from './finding-of.js';
import { inAskingOrder } from './in-asking-order.js';
import { requiredBelow } from './required-below.js';
import { requiredInAbsentGroups } from './required-in-absent-groups.js';
import { severityRanks } from './severity-of.js';

/** What a check needs besides form and record. */
export interface CheckOptions extends CheckContext {
  /** The form's validator: compiled at run time (`compileValidator`) or generated at build. */
  validator: Validator;
}

/**
 * Everything that stands against a record, in the order in which the questions are asked. Blank answers count as
 * missing; answers of questions that are not shown are not looked at. Warnings that the record explains stay, marked
 * `explained`. Prose is judged where a `language` is given. The record itself is not changed.
 */
export function checkAnswers(
  resolved: ResolvedForm,
  record: Pick<FormRecord, 'answers'> & Partial<FormRecord>,
  { validator, ...context }: CheckOptions,
): Finding[] {
  const answers = withoutHidden(resolved, withoutBlanks(record.answers));
  const scene: FindingScene = { resolved, words: wordsFor(resolved, record.locale) };
  const errors = validator.call(context, answers) ? [] : (validator.errors ?? []);
  const absent = absentGroups(resolved.schema, answers);
  const within = faultsInAbsentGroups(absent, answers, context);
  const findings = [
    ...requiredInAbsentGroups(absent, answers).map((path) => findingAt('required', path, {}, scene)),
    ...[...errors, ...within]
      .map((error) => findingOf(error, scene))
      .flatMap((one) => whatIsMissing(one, answers, scene)),
  ];
  return inAskingOrder(resolved, withoutRepeats(findings)).map((one) => markExplained(one, record.explanations ?? []));
}

function wordsFor(resolved: ResolvedForm, locale: string | undefined): FindingScene['words'] {
  const text = own(resolved.text, locale ?? 'en-GB') ?? own(resolved.text, 'en-GB') ?? Object.values(resolved.text)[0];
  return text?.questions ?? {};
}

/** A missing group is said as the questions in it that must be answered, no more severely than the group must be. */
function whatIsMissing(finding: Finding, answers: JsonObject, scene: FindingScene): Finding[] {
  const schema = findQuestion(scene.resolved.schema, questionIdOf(finding.path))?.schema;
  if (finding.code !== 'required' || !schema?.properties) return [finding];
  return requiredBelow(schema, finding.path, answers).map((path) => {
    const one = findingAt('required', path, {}, scene);
    return { ...one, severity: milder(one.severity, finding.severity) };
  });
}

function milder(one: Severity, other: Severity): Severity {
  return severityRanks[one] > severityRanks[other] ? one : other;
}

/** One finding for one code at one place (and row), and nothing that another finding says already. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const isSaid = saidByOthers(findings);
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.code, finding.path, finding.params['index'] ?? null]);
    return !isSaid(finding) && !seen.has(key) && seen.add(key);
  });
}

/** Whether a finding says less of a place than another one that stands there. */
function saidByOthers(findings: readonly Finding[]): (finding: Finding) => boolean {
  const wrongType = new Set(findings.filter(({ code }) => code === 'type').map(({ path }) => path));
  const listedRows = findings.filter(({ code }) => code === 'onePerRow.missing');
  const rowsSaid = new Map(listedRows.map(({ path, severity }) => [path, severityRanks[severity]]));
  const missing = placesOfMissing(findings);
  const ofConsent = new Set(findings.filter(({ code }) => code.startsWith('consentGiven.')).map(placeOfRow));
  const isSaid: ((finding: Finding) => boolean)[] = [
    ({ code, path }) => code !== 'type' && wrongType.has(path),
    ({ code, path }) => yielding.has(code.split('.')[0] ?? '') && missing.has(path),
    ({ code, path, severity }) =>
      (code === 'required' || code === 'minItems') && (rowsSaid.get(path) ?? Infinity) <= severityRanks[severity],
    // whose consent is missing is said once, by the finding that says why
    (one) => one.code === 'covers.missing' && one.severity !== 'error' && ofConsent.has(placeOfRow(one)),
  ];
  return (finding) => isSaid.some((says) => says(finding));
}

function placeOfRow({ path, params }: Pick<Finding, 'path' | 'params'>): string {
  return JSON.stringify([path, params['list'] ?? null, params['index'] ?? null]);
}

/** Keywords whose findings give way where an answer is missing or lost. */
const yielding = new Set(
  (Object.values(rules) as KeywordRule[]).filter(({ yields }) => yields).map((rule) => rule.keyword),
);

/** Questions whose answer is missing, or names what is not there; of a list of names the question itself. */
function placesOfMissing(findings: readonly Finding[]): Set<string> {
  return new Set(
    findings.flatMap(({ code, path }) => {
      if (code === 'reference') return [path.replace(/\/\d+$/, '')];
      return code === 'required' || code === 'minItems' ? [path] : [];
    }),
  );
}

function markExplained(finding: Finding, explanations: NonNullable<FormRecord['explanations']>): Finding {
  const explained =
    finding.severity === 'warning' &&
    explanations.some(
      ({ code, path, reason }) => code === finding.code && path === finding.path && reason.trim() !== '',
    );
  return explained ? { ...finding, params: { ...finding.params, explained: true } } : finding;
}
