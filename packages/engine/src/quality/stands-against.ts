import { questionIdOf } from '../definition/question-ids.js';
import type { Finding } from '../findings/finding.js';
import type { FindingsAgainst } from './quality-profile.js';

/** The findings that an item must be without, explained ones too. */
export function standsAgainst(findings: readonly Finding[], without: readonly FindingsAgainst[]): Finding[] {
  return findings.filter((finding) => without.some((one) => isMeant(finding, one)));
}

/** Whether somebody has said why a warning is right as it is. */
export function isExplained({ params }: Finding): boolean {
  return params['explained'] === true;
}

function isMeant(finding: Finding, { codes, at }: FindingsAgainst): boolean {
  return isOfCodes(finding, codes) && (at === undefined || isAt(questionIdOf(finding.path), at));
}

function isOfCodes({ code, severity }: Finding, codes: readonly string[] | undefined): boolean {
  if (codes === undefined) return severity !== 'advice';
  return codes.some((one) => code === one || code.startsWith(`${one}.`));
}

function isAt(question: string, at: readonly string[]): boolean {
  return at.some((one) => question === one || question.startsWith(`${one}.`));
}
