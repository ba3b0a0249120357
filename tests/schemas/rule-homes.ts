import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlayFiles, overlayForVersion, ownerFolder } from '@kinform/compiler';
import {
  findQuestion,
  questionIdOf,
  readPointer,
  type Audience,
  type FormRecord,
  type FormSchema,
  type Json,
} from '@kinform/engine';
import { applyChanges } from './apply-changes.js';
import { findingsOf, resolvedForm } from './findings-of.js';
import { readSchemasFile, schemas, type WrongExample } from './read-schemas.js';

/** Where in a form: national where no authority is named, with the profile where one is. */
interface Where {
  form: string;
  /** The version of the form, where it is not the one that the map speaks of. */
  version?: string;
  authority?: string;
  profile?: string;
  question: string;
}

/** What embodies a rule; see schemas/rules/README.md. */
export type Home =
  | ({ kind: 'question' } & Where)
  | ({ kind: 'finding'; code: string; severity: string; example: string } & Where)
  | ({ kind: 'deadline'; amount: number; unit: string; example: string } & Where)
  | { kind: 'vocabulary'; vocabulary: string; codes: string[] }
  | ({ kind: 'options'; codes: string[] } & Where)
  | { kind: 'setting'; authority?: string; profile?: string; pointer: string; value: Json }
  | { kind: 'document'; form: string; part: string; question: string }
  | ({ kind: 'audience'; sees: Audience[]; hides: Audience[] } & Where)
  | ({ kind: 'words'; says: string } & Where)
  | ({ kind: 'check'; keyword: string } & Where)
  | { kind: 'example'; form: string; example: string; question: string; answer?: Json }
  | { kind: 'profile'; profile: string; form: string; target: string; op: string; name?: string };

/** The version of each form that the map speaks of. */
export type Versions = Record<string, string>;

/** Why a home does not embody what the map says of it, or undefined if it does. */
export function faultOfHome(home: Home, versions: Versions): string | undefined {
  switch (home.kind) {
    case 'setting':
      return faultOfSetting(home);
    case 'vocabulary':
      return missingOf(home.codes, readSchemasFile<{ codes: string[] }>(`vocabularies/${home.vocabulary}.json`).codes);
    case 'document':
      return faultOfDocument(home, versions);
    case 'example':
      return faultOfExample(home, versions);
    case 'profile':
      return faultOfProfile(home, versions);
    case 'finding':
      return faultOfFinding(home, home.code, versions);
    case 'deadline':
      return faultOfDeadline(home, versions) ?? faultOfFinding(home, 'deadline.', versions);
    default:
      return faultOfQuestion(home, versions);
  }
}

/** Why a home in the national form is not one in an authority's own form, or undefined if it is, or lies elsewhere. */
export function faultInOwnForm(home: Home, authority: string, versions: Versions): string | undefined {
  if (!('form' in home) || !('question' in home) || 'answer' in home || ('profile' in home && home.profile))
    return undefined;
  if (home.kind === 'document' || home.kind === 'example' || home.authority === authority) return undefined;
  const rule = home.kind === 'finding' && home.code.startsWith('rule.') ? home.code : undefined;
  const own: Where = { ...home, authority };
  return faultOfQuestion(rule ? { ...own, kind: 'check', keyword: rule } : { ...own, kind: 'question' }, versions);
}

type AtQuestion = Extract<Home, { kind: 'question' | 'options' | 'audience' | 'words' | 'check' }>;

function faultOfQuestion(home: AtQuestion, versions: Versions): string | undefined {
  const { resolved, met } = meet(home, versions);
  const asked = resolved.questions[home.question];
  if (!met || !asked) return 'There is no such question.';
  if (asked.section === '' || isNever(met.schema.showWhen)) return 'It is never asked.';
  if (home.kind === 'audience') return faultOfAudience(home, asked.audience);
  if (home.kind === 'check') return faultOfCheck(home.keyword, met);
  if (home.kind === 'options') return missingOf(home.codes, codesOffered(met.schema));
  if (home.kind === 'question') return undefined;
  const words = JSON.stringify(resolved.text['en-GB']?.questions[home.question]);
  return words.includes(home.says) ? undefined : `Its words do not say “${home.says}”.`;
}

/** Whether a condition can never hold: how an overlay hides a question. */
function isNever(condition: FormSchema['showWhen']): boolean {
  return condition !== undefined && 'any' in condition && condition.any.length === 0;
}

function codesOffered(schema: FormSchema): string[] {
  return (schema.enum ?? schema.items?.enum ?? []).map(String);
}

function faultOfAudience(
  { sees, hides }: Extract<Home, { kind: 'audience' }>,
  audience: readonly Audience[],
): string | undefined {
  const wrong = [...sees.filter((one) => !audience.includes(one)), ...hides.filter((one) => audience.includes(one))];
  return wrong.length > 0 ? `It is not so for ${wrong.join(', ')}.` : undefined;
}

function faultOfCheck(keyword: string, met: NonNullable<ReturnType<typeof findQuestion>>): string | undefined {
  const { schema, group, name } = met;
  if (keyword === 'required') return group.required?.includes(name) ? undefined : 'It is not required.';
  const [key = '', rule] = keyword.split('.');
  const members = schema as Record<string, unknown>;
  if (key === 'rule') {
    const rules = { ...schema.rule, ...schema.items?.rule };
    return rule !== undefined && Object.hasOwn(rules, rule) ? undefined : `It has no rule ${rule}.`;
  }
  return members[key] === undefined ? `It has no ${key}.` : undefined;
}

function faultOfSetting({
  authority,
  profile,
  pointer,
  value,
}: Extract<Home, { kind: 'setting' }>): string | undefined {
  const file = profile ? `profiles/${profile}/profile.json` : `authorities/${authority}/authority.json`;
  const content = readSchemasFile<Json>(file);
  const settings = profile ? (content as { settings: Json }).settings : content;
  const found = readPointer(settings, pointer);
  return JSON.stringify(found) === JSON.stringify(value) ? undefined : `It is ${JSON.stringify(found)}.`;
}

function faultOfDocument(home: Extract<Home, { kind: 'document' }>, versions: Versions): string | undefined {
  const template = readFileSync(join(schemas, 'forms', home.form, versions[home.form] ?? '', 'document.hbs'), 'utf8');
  const part = template.split(`{{!-- part:${home.part} --}}`)[1]?.split('{{!-- /part')[0];
  if (part === undefined) return `The document has no part ${home.part}.`;
  return part.includes(`"/${home.question.replaceAll('.', '/')}`) ? undefined : 'The part does not print it.';
}

function faultOfExample(home: Extract<Home, { kind: 'example' }>, versions: Versions): string | undefined {
  const record = readSchemasFile<FormRecord>(`${folderOf(home, versions)}/${home.example}`);
  const answers = answersTo(record.answers, home.question.split('.'));
  const wanted = JSON.stringify(home.answer);
  const found = home.answer === undefined ? answers.length > 0 : answers.some((one) => JSON.stringify(one) === wanted);
  return found ? undefined : 'The example does not answer so.';
}

function answersTo(value: Json | undefined, [name, ...rest]: string[]): Json[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && name !== undefined) return value.flatMap((row) => answersTo(row, [name, ...rest]));
  if (name === undefined) return [value];
  return answersTo((value as Record<string, Json | undefined> | null)?.[name], rest);
}

function faultOfProfile(home: Extract<Home, { kind: 'profile' }>, versions: Versions): string | undefined {
  const overlays = overlayFiles(ownerFolder(schemas, home.profile), home.form).map(({ overlay }) => overlay);
  const changes = overlayForVersion(overlays, versions[home.form] ?? '')?.changes ?? [];
  const there = changes.some(
    (change) =>
      change.target === home.target &&
      change.op === home.op &&
      (home.name === undefined || ('name' in change && change.name === home.name)),
  );
  return there ? undefined : 'The profile makes no such change.';
}

function faultOfDeadline(home: Extract<Home, { kind: 'deadline' }>, versions: Versions): string | undefined {
  const deadline = meet(home, versions).met?.schema.deadline;
  if (!deadline) return 'It has no deadline.';
  const figures = [deadline, ...(deadline.when ?? [])].map(
    ({ amount = deadline.amount, unit = deadline.unit }) => `${amount} ${unit}`,
  );
  return figures.includes(`${home.amount} ${home.unit}`) ? undefined : `Its figures are ${figures.join(', ')}.`;
}

const checked = new Map<string, { authority: string; found: string[] }>();

function faultOfFinding(
  home: Extract<Home, { kind: 'finding' | 'deadline' }>,
  code: string,
  versions: Versions,
): string | undefined {
  const { authority, found } = checkedExample(home, versions);
  if (authority !== (home.authority ?? 'national')) return `The example is of ${authority}.`;
  const severity = home.kind === 'finding' ? home.severity : 'warning';
  const wanted = (one: string) => one.startsWith(`${severity} ${code}`) && one.endsWith(` ${home.question}`);
  return found.some(wanted) ? undefined : `It finds ${found.join('; ') || 'nothing'}.`;
}

/** What a check finds in an example that goes wrong, each as severity, code and question id. */
function checkedExample(home: Where & { example: string }, versions: Versions): { authority: string; found: string[] } {
  const folder = folderOf(home, versions);
  const path = `${folder}/${home.example}`;
  const known = checked.get(path);
  if (known) return known;
  const { basedOn, changes, at } = readSchemasFile<WrongExample>(path);
  const sound = readSchemasFile<FormRecord>(`${folder}/${basedOn}`);
  const findings = findingsOf(applyChanges(sound, changes), at, home.profile ? [home.profile] : []);
  const result = {
    authority: sound.authority,
    found: findings.map((finding) => `${finding.severity} ${finding.code} ${questionIdOf(finding.path)}`),
  };
  checked.set(path, result);
  return result;
}

function folderOf(home: { form: string; version?: string; profile?: string }, versions: Versions): string {
  const { form, profile, version = versions[form] ?? '' } = home;
  const folder = profile ? `profiles/${profile}/${form}/examples` : `forms/${form}/${version}/examples`;
  if (!existsSync(join(schemas, folder))) throw new Error(`There is no folder schemas/${folder}.`);
  return folder;
}

function meet({ form, version, authority = 'national', profile, question }: Where, versions: Versions) {
  const resolved = resolvedForm(form, authority, version ?? versions[form], profile ? [profile] : []);
  return { resolved, met: findQuestion(resolved.schema, question) };
}

function missingOf(codes: readonly string[], offered: readonly string[]): string | undefined {
  const missing = codes.filter((code) => !offered.includes(code));
  return missing.length > 0 ? `There is no ${missing.join(', ')}.` : undefined;
}
