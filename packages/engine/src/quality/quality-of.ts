import { withoutBlanks } from '../answers/blank.js';
import { evaluateCondition } from '../answers/evaluate-condition.js';
import type { FormRecord } from '../answers/record.js';
import { withoutHidden } from '../answers/shown.js';
import { answersRead } from '../definition/answers-read.js';
import type { Condition } from '../definition/condition.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import type { Finding } from '../findings/finding.js';
import { own } from '../json.js';
import type { Language } from '../language/language.js';
import { isLeftUnjudged } from './left-unjudged.js';
import { isInForm, placeOf, type QualityScene } from './quality-places.js';
import {
  speaksOf,
  type QualityItem,
  type QualityProfile,
  type QualityTest,
  type QualityWords,
} from './quality-profile.js';
import type { QualityPlace, QualityReport, QualityResult, QualityStatus } from './quality-report.js';
import { isExplained, standsAgainst } from './stands-against.js';

/** How a quality profile is told. */
export interface QualityOptions {
  /** Language of titles and names of questions; the record's own, else British English. */
  locale?: string;
  /** The language with which `checkAnswers` judged prose. Without one, what prose says is left to a person. */
  language?: Pick<Language, 'locale'> | undefined;
}

/**
 * What a record is of what a quality profile calls good, item by item, with where to look and what stands against it
 * (`findings` as `checkAnswers` gave them). What only a person can know stays to be attested, unless the record says that
 * somebody did. Holds no answer; works out nothing anew.
 */
export function qualityOf(
  resolved: ResolvedForm,
  record: Pick<FormRecord, 'answers'> & Partial<FormRecord>,
  findings: readonly Finding[],
  profile: QualityProfile,
  { locale = record.locale ?? 'en-GB', language }: QualityOptions = {},
): QualityReport {
  const text = own(resolved.text, locale) ?? own(resolved.text, 'en-GB') ?? Object.values(resolved.text)[0];
  const answers = withoutHidden(resolved, withoutBlanks(record.answers));
  const scene: Scene = { resolved, answers, words: text?.questions ?? {}, findings, locale, prose: Boolean(language) };
  const speaks = speaksOf(profile, resolved);
  const items = profile.items.map((item) => resultOf(item, speaks ? own(item.forms, resolved.form) : undefined, scene));
  const title = inLanguage(profile.title, locale);
  return { title, source: profile.source, items, totals: totalsOf(items) };
}

interface Scene extends QualityScene {
  findings: readonly Finding[];
  locale: string;
  /** Whether prose was judged. */
  prose: boolean;
}

function resultOf(item: QualityItem, test: QualityTest | undefined, scene: Scene): QualityResult {
  const named = { id: item.id, title: inLanguage(item.title, scene.locale), source: item.source };
  if (!test || !isAsked(test, scene)) return { ...named, status: 'notAsked', evidence: [], missing: [], findings: [] };
  const seen = seenOf(test, scene);
  return {
    ...named,
    status: statusOf(test, seen, scene),
    evidence: placesOf(test.evidence ?? test.needs, scene),
    missing: placesOf(seen.missing, scene),
    findings: seen.findings,
    ...(test.unmet && isTold(test, seen) && { unmet: inLanguage(test.unmet, scene.locale) }),
    ...(test.attestedBy && seen.attested && { attestedBy: saidIn(test.attestedBy, scene) }),
  };
}

/** Whether there is more to say of a condition that does not hold than that what it reads is missing. */
function isTold({ met }: QualityTest, { holds, missing }: Seen): boolean {
  return met !== undefined && !holds && !answersRead(met, '').some((id) => missing.includes(id));
}

/** What is seen of an item in a record. */
interface Seen {
  missing: string[];
  findings: Finding[];
  /** Whether its condition reads answers that the form never asks for, so that it says nothing. */
  untold: boolean;
  /** Whether its condition does, as far as it can be read. */
  holds: boolean;
  attested: boolean;
}

function seenOf(test: QualityTest, scene: Scene): Seen {
  const { without = [], met, attestedBy } = test;
  const untold = met !== undefined && !answersRead(met, '').every((id) => isInForm(scene, id));
  return {
    missing: unanswered(test, scene),
    findings: standsAgainst(scene.findings, without),
    untold,
    holds: met === undefined || untold || evaluateCondition(met, scene.answers, ''),
    attested: attestedBy !== undefined && evaluateCondition(attestedBy, scene.answers, ''),
  };
}

function statusOf(test: QualityTest, seen: Seen, scene: Scene): QualityStatus {
  const { missing, findings, untold, holds, attested } = seen;
  if (missing.length > 0 || !holds || findings.some((one) => !isExplained(one))) return 'notMet';
  if (attested) return 'met';
  const isOpen = untold || findings.length > 0 || isLeftUnjudged(scene.resolved, test.without ?? [], scene.prose);
  return test.attest || isOpen ? 'attest' : 'met';
}

function saidIn(condition: Condition, scene: Scene): QualityPlace[] {
  return placesOf(answersRead(condition, ''), scene).filter(({ answers }) => answers > 0);
}

function placesOf(ids: readonly string[] = [], scene: QualityScene): QualityPlace[] {
  const places = ids.filter((id) => isInForm(scene, id)).map((id) => placeOf(scene, id));
  return places.filter(({ path }, index) => places.findIndex((one) => one.path === path) === index);
}

/** Whether the case is one that the item speaks of, and the form asks anything of what it looks at. */
function isAsked({ asked, needs = [] }: QualityTest, scene: QualityScene): boolean {
  if (asked && !evaluateCondition(asked, scene.answers, '')) return false;
  return needs.length === 0 || needs.some((id) => isInForm(scene, id));
}

function unanswered({ needs = [] }: QualityTest, scene: QualityScene): string[] {
  return needs.filter((id) => {
    if (!isInForm(scene, id)) return false;
    const { question, answers } = placeOf(scene, id);
    return question !== id || answers === 0;
  });
}

function totalsOf(items: readonly QualityResult[]): QualityReport['totals'] {
  const count = (status: QualityStatus): number => items.filter((item) => item.status === status).length;
  return { met: count('met'), notMet: count('notMet'), attest: count('attest'), notAsked: count('notAsked') };
}

function inLanguage(words: QualityWords, locale: string): string {
  return own(words, locale) ?? own(words, 'en-GB') ?? Object.values(words)[0] ?? '';
}
