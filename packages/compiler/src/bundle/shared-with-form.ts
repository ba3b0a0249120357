import { canonicalJson, groupWithin, questionsOf } from '@kinform/engine';
import type { FormSchema, Json, JsonObject, ResolvedForm } from '@kinform/engine';

/** What a question or a group of its rows may have that generated code repeats word for word. */
const repeated = [
  'enum',
  'required',
  'requiredWhen',
  'showWhen',
  'deadline',
  'onePerRow',
  'notBefore',
  'reference',
  'rule',
  'covers',
  'smart',
  'childsVoice',
  'consentGiven',
] as const;

/**
 * Generated code that reads what the form says already from the form (its module exports `resolved`), instead of saying
 * it again: codes, conditions, names of questions and which are required. A tenth of what a page loads for a form.
 */
export function sharedWithForm(code: string, resolved: ResolvedForm, module: string): string {
  const places = placesOf(resolved.schema);
  const shared = code
    .replace(
      /const (schema\d+) = (\{.*?\});(?=const |function |let |export |\}|$)/g,
      (all, name: string, json: string) => replacedSchema(code, name, json, places) ?? all,
    )
    .replace(
      /\{shapes: \{((?:"[\w/]+": \w+, )*)\}, required: (\[[^\]]*\])\}/g,
      (all, shapes: string, required: string) => replacedMembers(shapes, required, places) ?? all,
    );
  return [
    `import { questionsOf } from '@kinform/engine';`,
    `import { resolved } from ${JSON.stringify(module)};`,
    `const q = [...questionsOf(resolved.schema)].map((question) => question.schema);`,
    `const zip = (properties, shapes) => Object.fromEntries(Object.keys(properties).map((name, at) => [name, shapes[at]]));`,
    shared,
  ].join('\n');
}

/** Where in the form each value stands that generated code may repeat: an expression by canonical JSON. */
interface Places {
  values: Map<string, string>;
  groups: Map<string, string>;
}

function placesOf(schema: FormSchema): Places {
  const places: Places = { values: new Map(), groups: new Map() };
  const { plainEnglish } = schema;
  if (plainEnglish) noteOnce(places.values, canonicalJson(plainEnglish as Json), 'resolved.schema.plainEnglish');
  [...questionsOf(schema)].forEach((question, index) => {
    notePlace(question.schema, `q[${index}]`, places);
    if (question.schema.items) notePlace(question.schema.items, `q[${index}].items`, places);
  });
  return places;
}

function notePlace(schema: FormSchema, place: string, { values, groups }: Places): void {
  for (const keyword of repeated) {
    const value = schema[keyword as keyof FormSchema] as Json | undefined;
    if (value !== undefined) noteOnce(values, canonicalJson(value), `${place}.${keyword}`);
  }
  if (groupWithin(schema) === schema) noteOnce(groups, namesOf(schema.properties ?? {}), place);
}

function noteOnce(known: Map<string, string>, key: string, place: string): void {
  if (!known.has(key)) known.set(key, place);
}

const namesOf = (members: object): string => Object.keys(members).join(' ');

/**
 * A literal whose members the form has: those members read from it. Of a definition only its codes are ever read; one
 * that nothing reads is left out, since a bundler has to keep what reads from another module.
 */
function replacedSchema(code: string, name: string, json: string, { values }: Places): string | undefined {
  const value = parsed(json);
  if (value === undefined) return undefined;
  if (!new RegExp(`\\b${name}\\b(?! = )`).test(code)) return '';
  const onlyCodes = !new RegExp(`\\b${name}\\b(?!\\.enum| = )`).test(code);
  const members = onlyCodes && value['enum'] ? { enum: value['enum'] } : value;
  const whole = values.get(canonicalJson(members));
  return `const ${name} = ${whole ?? writtenMembers(members, values)};`;
}

/** JSON in which the form's own values are read from it, however deep: rules and conditions that a question combines. */
function written(value: Json, values: Places['values']): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = values.get(canonicalJson(value));
  if (known !== undefined) return known;
  return Array.isArray(value)
    ? `[${value.map((item) => written(item, values)).join(',')}]`
    : writtenMembers(value, values);
}

function writtenMembers(members: JsonObject, values: Places['values']): string {
  const pairs = Object.entries(members).map(
    ([key, member]) => `${JSON.stringify(key)}:${written(member ?? null, values)}`,
  );
  return `{${pairs.join(',')}}`;
}

function replacedMembers(shapes: string, required: string, { values, groups }: Places): string | undefined {
  const pairs = [...shapes.matchAll(/"([\w/]+)": (\w+), /g)];
  const group = groups.get(pairs.map(([, name]) => name).join(' '));
  if (group === undefined) return undefined;
  const functions = pairs.map(([, , validate]) => validate).join(',');
  const must = values.get(canonicalJson(JSON.parse(required) as Json)) ?? required;
  return `{shapes: zip(${group}.properties, [${functions}]), required: ${must}}`;
}

function parsed(json: string): JsonObject | undefined {
  try {
    return JSON.parse(json) as JsonObject;
  } catch {
    return undefined;
  }
}
