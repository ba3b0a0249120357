import type { FormSchema } from '../definition/form-schema.js';
import { isJsonObject, own, sameJson, type Json, type JsonObject } from '../json.js';
import { formats } from '../keywords/index.js';
import { faultOfCondition } from './fault-of-condition.js';
import { readsConsent } from './reads-consent.js';

type Reads = (value: Json) => boolean;

const types = ['object', 'array', 'string', 'integer', 'number', 'boolean'];
const isText: Reads = (value) => typeof value === 'string' && value !== '';
const isNumber: Reads = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: Reads = (value) => Number.isInteger(value) && Number(value) >= 0;
const isFlag: Reads = (value) => typeof value === 'boolean';
const isCondition: Reads = (value) => faultOfCondition(value) === undefined;
const isTexts: Reads = (value) => Array.isArray(value) && value.every(isText);
const has =
  (...names: string[]): Reads =>
  (value) =>
    isJsonObject(value) && names.every((name) => isText(value[name] ?? ''));

/** How the value of each keyword must look, so that everything after resolving can read it. */
const keywords: Record<string, Reads> = {
  type: (value) => types.includes(String(value)),
  properties: isJsonObject,
  required: isTexts,
  additionalProperties: isFlag,
  items: isJsonObject,
  minItems: isCount,
  maxItems: (value) => isCount(value) && value !== 0,
  uniqueItems: isFlag,
  enum: (value) =>
    Array.isArray(value) && value.length > 0 && !value.some((code, index) => repeats(value, code, index)),
  const: () => true,
  minLength: isCount,
  maxLength: (value) => isCount(value) && value !== 0,
  minimum: isNumber,
  maximum: isNumber,
  pattern: isPattern,
  format: (value) => typeof value === 'string' && Object.hasOwn(formats, value),
  question: isJsonObject,
  field: isText,
  vocabulary: isText,
  optionGroups: Array.isArray,
  showWhen: isCondition,
  requiredWhen: isCondition,
  source: isText,
  reference: has('list'),
  onePerRow: has('list', 'by'),
  covers: (value) => has('list', 'by')(value) && isJsonObject(value) && listsRead(value['or'] ?? []),
  consentGiven: readsConsent,
  rule: (value) =>
    isJsonObject(value) && Object.values(value).every((one) => isJsonObject(one) && isCondition(one['holds'] ?? null)),
  smart: (value) => has('action')(value) && isPathsByName(value, 'measure'),
  childsVoice: (value) => isPathsByName(value, 'adults') && isJsonObject(value) && isTexts(value['words'] ?? ''),
  deadline: isDeadline,
  notBefore: has('answer'),
  notInFuture: isFlag,
  severity: (value) =>
    isJsonObject(value) && Object.values(value).every((one) => ['error', 'warning', 'advice'].includes(String(one))),
  core: isFlag,
  licensed: isJsonObject,
  rowName: isTexts,
};

/** Which types each keyword goes with; the others go with any. */
const goesWith: Record<string, readonly string[]> = {
  ...entriesFor(
    ['minLength', 'maxLength', 'pattern', 'format', 'notInFuture', 'notBefore', 'deadline', 'reference'],
    'string',
  ),
  ...entriesFor(['minimum', 'maximum'], 'integer', 'number'),
  ...entriesFor(['minItems', 'maxItems', 'uniqueItems', 'items', 'onePerRow', 'covers', 'consentGiven'], 'array'),
  ...entriesFor(['properties', 'smart', 'childsVoice'], 'object'),
};

function entriesFor(names: readonly string[], ...kinds: string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.map((name) => [name, kinds]));
}

const bounds = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minimum', 'maximum'],
] as const;

/** Why one schema (not those inside it) cannot be asked, in a sentence without its subject; undefined when it can. */
export function faultOfSchema(schema: FormSchema): string | undefined {
  for (const [name, value] of Object.entries(schema)) {
    if (value === undefined) continue;
    const reads = own(keywords, name);
    if (!reads) return `has a keyword "${name}" that does not exist`;
    if (!reads(value as Json)) return `has a "${name}" that cannot be read`;
    if (own(goesWith, name)?.includes(schema.type ?? '') === false)
      return `has a "${name}", which does not go with its type`;
  }
  const crossed = bounds.find(([low, high]) => (schema[low] ?? -Infinity) > (schema[high] ?? Infinity));
  if (crossed) return `asks for more by "${crossed[0]}" than "${crossed[1]}" allows`;
  const strange = schema.required?.find((name) => !own(schema.properties ?? {}, name));
  if (strange !== undefined) return `requires "${strange}", which is not in it`;
  return schema.items ? faultOfSchema(schema.items) : undefined;
}

/** A check of rows: every member that it has is a path, but for the one that is a list of them and how alike texts may be. */
function isPathsByName(value: Json, listed: string): boolean {
  if (!isJsonObject(value)) return false;
  return Object.entries(value).every(([name, member]) => {
    if (member === undefined) return true;
    if (name === listed || name === 'words') return isTexts(member);
    return name === 'alike' ? isNumber(member) : isText(member);
  });
}

function listsRead(value: Json): boolean {
  return Array.isArray(value) && value.every(has('list', 'by'));
}

function repeats(list: readonly Json[], code: Json, index: number): boolean {
  return list.findIndex((other) => sameJson(other, code)) < index;
}

function isPattern(value: Json): boolean {
  if (typeof value !== 'string') return false;
  try {
    return new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const units = ['days', 'workingDays', 'weeks', 'months', 'schoolDays', 'terms'];

function isDeadline(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const { anchor, before = false, when = [] } = value;
  const cases = Array.isArray(when) ? when : [null];
  const isRead = isText(anchor ?? '') && isFlag(before) && isWindow(value) && cases.every(isDeadlineCase);
  return isRead && !(before === true && [value, ...cases].some(goesByTerms));
}

/** Terms have an end, and no day so many terms before one. */
function goesByTerms(span: Json): boolean {
  if (!isJsonObject(span)) return false;
  return span['unit'] === 'terms' || goesByTerms(span['notBefore'] ?? null);
}

function isDeadlineCase(value: Json): boolean {
  if (!isJsonObject(value) || !isCondition(value['condition'] ?? null)) return false;
  const { none = false, amount } = value;
  return none === true ? amount === undefined : none === false && isWindow({ unit: 'days', ...value });
}

function isWindow({ amount, unit, notBefore }: JsonObject): boolean {
  const begins = notBefore === undefined || (isJsonObject(notBefore) && isSpan(notBefore['amount'], notBefore['unit']));
  return begins && isSpan(amount, unit);
}

function isSpan(amount: Json | undefined, unit: Json | undefined): boolean {
  return Number.isInteger(amount) && Number(amount) > 0 && units.includes(String(unit));
}
