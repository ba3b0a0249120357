import { isDate } from '../calendar/day-number.js';
import { isJsonObject, own, type Json, type JsonObject } from '../json.js';
import type { ReadProblem } from './read-problem.js';

interface MemberRule {
  required: boolean;
  /** What the member must be, after "must be". */
  mustBe: string;
  holds(value: Json): boolean;
}

const isText = (value: Json): boolean => typeof value === 'string';
const isName = (value: Json): boolean => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,99}$/.test(value);
const isVersion = (value: Json): boolean => typeof value === 'string' && /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(value);
const isListOfObjects = (value: Json): boolean => Array.isArray(value) && value.every(isJsonObject);
const isListOfTexts = (value: Json, names: string[]): boolean =>
  Array.isArray(value) &&
  value.every((one) => isJsonObject(one) && names.every((name) => isText(own(one, name) ?? null)));
const isExplanations = (value: Json): boolean => isListOfTexts(value, ['code', 'path', 'reason', 'by', 'at']);
const isOrphans = (value: Json): boolean =>
  isListOfTexts(value, ['path', 'formVersion', 'reason']) &&
  Array.isArray(value) &&
  value.every((one) => isJsonObject(one) && own(one, 'value') !== undefined);
const isMigratedFrom = (value: Json): boolean => isListOfTexts(value, ['formVersion', 'digest']);

const text: MemberRule = { required: true, mustBe: 'a text', holds: isText };
const name: MemberRule = { required: true, mustBe: 'an id of small letters, digits and hyphens', holds: isName };
const version: MemberRule = { required: true, mustBe: 'a version such as 1.0.0', holds: isVersion };
const objects: MemberRule = { required: false, mustBe: 'a list of objects', holds: isListOfObjects };
const optional = (rule: MemberRule): MemberRule => ({ ...rule, required: false });
const statuses: Json[] = ['draft', 'final', 'superseded'];

/** Members of a record's envelope (version 1). Ids become parts of file paths, so nothing else passes for one. */
const members: Record<string, MemberRule> = {
  kinform: {
    required: true,
    mustBe: '"1", the version of the envelope that this program reads',
    holds: (value) => value === '1',
  },
  recordId: text,
  episodeId: optional(text),
  form: name,
  formVersion: version,
  authority: name,
  authorityVersion: optional(version),
  definitionDigest: optional(text),
  locale: {
    required: true,
    mustBe: 'a language tag such as en-GB',
    holds: (value) => isText(value) && /^[A-Za-z0-9-]{2,35}$/.test(String(value)),
  },
  status: { required: true, mustBe: 'draft, final or superseded', holds: (value) => statuses.includes(value) },
  startedAt: { required: false, mustBe: 'a date written YYYY-MM-DD', holds: isDate },
  updatedAt: optional(text),
  answers: { required: true, mustBe: 'an object', holds: isJsonObject },
  explanations: {
    required: false,
    mustBe: 'a list of explanations with code, path, reason, by and at',
    holds: isExplanations,
  },
  signatures: objects,
  history: objects,
  orphans: {
    required: false,
    mustBe: 'a list of answers with path, formVersion, reason and value',
    holds: isOrphans,
  },
  migratedFrom: {
    required: false,
    mustBe: 'a list with formVersion and digest',
    holds: isMigratedFrom,
  },
};

/** What is wrong with a record's envelope, or undefined. Members that the envelope does not know are left alone. */
export function envelopeProblem(record: JsonObject): ReadProblem | undefined {
  for (const [member, rule] of Object.entries(members)) {
    const value = own(record, member);
    if (value === undefined) {
      if (rule.required) return { what: `The record has no "${member}".`, toDo: `Add it: it must be ${rule.mustBe}.` };
    } else if (!rule.holds(value)) {
      return { what: `The record's "${member}" cannot be read.`, toDo: `Put it right: it must be ${rule.mustBe}.` };
    }
  }
  return undefined;
}
