import type { FormSchema } from './form-schema.js';

/** A schema on its way to a page: a type that its shape tells is left out, and what was said before is a number. */
export interface PackedSchema {
  properties?: Record<string, PackedSchema>;
  items?: PackedSchema;
  [keyword: string]: unknown;
}

/** Keywords whose values are lists or objects: the ones that a number can stand for. */
const numbered: ReadonlySet<string> = new Set([
  'enum',
  'required',
  'question',
  'optionGroups',
  'showWhen',
  'requiredWhen',
  'reference',
  'onePerRow',
  'covers',
  'consentGiven',
  'rule',
  'smart',
  'childsVoice',
  'deadline',
  'notBefore',
  'severity',
  'licensed',
  'rowName',
]);

/** Shorter values take no more room than the number. */
const worthANumber = 20;

/** Stands for the type of a schema that has none. */
const untyped = 0;

/** Values that were written out, in order: where each was first, and how many there are. */
class Written {
  readonly #places = new Map<string, number>();
  #count = 0;

  /** The place of a value that was written before, or the value itself. */
  take(value: unknown): unknown {
    const text = JSON.stringify(value);
    const place = text.length < worthANumber ? undefined : this.#places.get(text);
    if (place !== undefined) return place;
    this.#places.set(text, this.#count);
    this.#count += 1;
    return value;
  }
}

/**
 * Packs a schema with all that is in it. Where a keyword's value, a list or an object, was written before, its place
 * among all that were written stands for it; no such keyword is ever a number by itself.
 */
export function packSchema(schema: FormSchema, written = new Written()): PackedSchema {
  const packed: PackedSchema = schema.type === undefined ? { type: untyped } : {};
  for (const [keyword, value] of Object.entries(schema) as [string, unknown][]) {
    if (keyword === 'type' && value === impliedType(schema)) continue;
    const said = isInside(keyword) ? packInside(keyword, schema, written) : value;
    packed[keyword] = numbered.has(keyword) ? written.take(said) : said;
  }
  return packed;
}

function packInside(keyword: 'properties' | 'items', schema: FormSchema, written: Written): unknown {
  if (keyword === 'items') return packSchema(schema.items ?? {}, written);
  const inner = Object.entries(schema.properties ?? {});
  return Object.fromEntries(inner.map(([name, property]) => [name, packSchema(property, written)]));
}

/** The schema that was packed; `met` are the values met so far. */
export function unpackSchema(packed: PackedSchema, met: unknown[] = []): FormSchema {
  const { type = impliedType(packed), ...others } = packed;
  const schema: Record<string, unknown> = type === untyped ? {} : { type };
  for (const [keyword, value] of Object.entries(others)) {
    if (isInside(keyword)) schema[keyword] = unpackInside(keyword, packed, met);
    else schema[keyword] = numbered.has(keyword) ? unpackValue(value, met) : value;
  }
  return schema as FormSchema;
}

function unpackValue(value: unknown, met: unknown[]): unknown {
  if (typeof value === 'number') return met[value];
  met.push(value);
  return value;
}

function unpackInside(keyword: 'properties' | 'items', packed: PackedSchema, met: unknown[]): unknown {
  if (keyword === 'items') return unpackSchema(packed.items ?? {}, met);
  const inner = Object.entries(packed.properties ?? {});
  return Object.fromEntries(inner.map(([name, property]) => [name, unpackSchema(property, met)]));
}

function isInside(keyword: string): keyword is 'properties' | 'items' {
  return keyword === 'properties' || keyword === 'items';
}

function impliedType({ properties, items }: { properties?: unknown; items?: unknown }): string {
  if (properties) return 'object';
  return items ? 'array' : 'string';
}
