import type { Condition } from '../definition/condition.js';
import { isNever } from '../definition/conditions.js';
import type { FormSchema } from '../definition/form-schema.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import { canonicalJson } from '../digest/canonical-json.js';
import type { Json } from '../json.js';
import { rowKeywords } from '../keywords/index.js';
import { both, liftedKeywords } from './lifted-keywords.js';

/** Keywords that the validator takes as they stand; the others are annotations or are lifted to the group. */
const carried = [
  'type',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'reference',
  'notBefore',
  'notInFuture',
] as const satisfies (keyof FormSchema)[];

type CompiledSchema = Record<string, unknown>;

/**
 * What Ajv compiles for a form. Conditions of single questions stand on the group that asks them, since a validator
 * never visits an answer that is missing: `requiredWhen`, `deadline`, `onePerRow`, `covers` and `rule` by property
 * name; checks of a row (`smart`, `childsVoice`) on the row. Every group and every question is a definition of its own, and those that are alike share one, so that
 * generated code stays small and each function short enough to be made fast.
 */
export function validationSchema(resolved: Pick<ResolvedForm, 'schema'>): object {
  const shelf = new Shelf();
  const form = compile(resolved.schema, shelf);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...form, $defs: shelf.definitions };
}

/** Definitions by content: the same content is kept once. */
class Shelf {
  readonly definitions: Record<string, CompiledSchema> = {};
  readonly #names = new Map<string, string>();

  put(schema: CompiledSchema): CompiledSchema {
    const content = canonicalJson(schema as Json);
    let name = this.#names.get(content);
    if (name === undefined) {
      name = `shape${this.#names.size + 1}`;
      this.#names.set(content, name);
      this.definitions[name] = schema;
    }
    return { $ref: `#/$defs/${name}` };
  }
}

function compile(schema: FormSchema, shelf: Shelf, isRow = false): CompiledSchema {
  if (schema.properties) return shelf.put(compileGroup(schema, shelf, isRow));
  const compiled: CompiledSchema = {};
  for (const keyword of carried) {
    if (schema[keyword] !== undefined && schema[keyword] !== false) compiled[keyword] = schema[keyword];
  }
  if (schema.items) compiled['items'] = compile(schema.items, shelf, true);
  return shelf.put(compiled);
}

function compileGroup(group: FormSchema, shelf: Shelf, isRow: boolean): CompiledSchema {
  const properties = Object.entries(group.properties ?? {});
  const lifted = liftedKeywords(group);
  if (isRow) for (const [keyword, value] of ofRow(group)) lifted[keyword] = value;
  if (isRow && group.rule) lifted['rule'] = { '': { rules: group.rule, always: true }, ...lifted['rule'] };
  return {
    type: 'object',
    members: {
      shapes: Object.fromEntries(properties.map(([name, schema]) => [name, compile(schema, shelf)])),
      required: alwaysRequired(group),
    },
    ...whenAny(
      'requiredWhen',
      Object.fromEntries(properties.flatMap(([name, schema]) => requirement(group, name, schema))),
    ),
    ...lifted,
    ...(group.plainEnglish && { plainEnglish: group.plainEnglish }),
  };
}

/** Checks of a whole row stand on it as they are. */
function ofRow(row: FormSchema): [string, Record<string, unknown>][] {
  return rowKeywords.flatMap((keyword) => {
    const value = row[keyword];
    return value === undefined ? [] : [[keyword, { ...value }]];
  });
}

function whenAny(keyword: string, value: object): CompiledSchema {
  return Object.keys(value).length > 0 ? { [keyword]: value } : {};
}

function alwaysRequired(group: FormSchema): string[] {
  return (group.required ?? []).filter((name) => !group.properties?.[name]?.showWhen);
}

/** A question that is shown on a condition can be required only while it holds. */
function requirement(group: FormSchema, name: string, schema: FormSchema): [string, Condition][] {
  const { showWhen, requiredWhen } = schema;
  if (isNever(showWhen)) return [];
  if (group.required?.includes(name)) return showWhen ? [[name, showWhen]] : [];
  const asked = requiredWhen && both(showWhen, requiredWhen);
  return asked ? [[name, asked]] : [];
}
