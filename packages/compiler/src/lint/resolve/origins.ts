import type { JSONPath } from 'jsonc-parser';
import { isJsonObject, type Json, type JsonObject } from '@kinform/engine';
import { childId } from '@kinform/engine/definition';
import type { Library } from '../files/library.js';
import { within, type Place } from '../files/place.js';

/** Schemas around which one may nest, and questions that are looked at, before a form is taken to be beyond measure. */
export const deepest = 64;
export const most = 5000;

interface Written {
  place: Place;
  value: JsonObject;
}

/** Where the schema, words and keywords of each question of one form come from, after blocks and overlays. */
export class Origins {
  /** Places of a question's schema, the one that wins first; of what a list's items say under the id with `[]` after it. */
  readonly #schemas: Map<string, Written[]>;
  readonly #words: Map<string, Written[]>;
  readonly #keywords: Map<string, Place>;
  /** The lines of the document's template, and where each stands. */
  templateLines: { text: string; at: Place }[];
  readonly depths: Map<string, number>;

  /** Begins with what another one knows, which stays as it is. */
  constructor(
    readonly library: Library,
    base?: Origins,
  ) {
    this.#schemas = new Map(base ? base.#schemas : []);
    this.#words = new Map(base ? base.#words : []);
    this.#keywords = new Map(base ? base.#keywords : []);
    this.depths = new Map(base ? base.depths : []);
    this.templateLines = base ? base.templateLines : [];
  }

  /** Notes a schema and all within it, blocks too. */
  addSchema(id: string, place: Place, trail: readonly string[] = [], depth = 0): void {
    const schema = this.valueAt(place);
    if (!isJsonObject(schema) || depth > deepest || this.#schemas.size > most * 2) return;
    this.#schemas.set(id, [...(this.#schemas.get(id) ?? []), { place, value: schema }]);
    this.depths.set(id, Math.max(depth, this.depths.get(id) ?? 0));
    this.#addInner(id, place, schema, trail, depth);
    const block = typeof schema['$ref'] === 'string' ? blockName(schema['$ref']) : undefined;
    if (block === undefined || trail.includes(block)) return;
    this.addSchema(id, { file: `blocks/${block}.json`, path: [] }, [...trail, block], depth + 1);
    this.#addBlockWords(id, block);
  }

  #addInner(id: string, place: Place, schema: JsonObject, trail: readonly string[], depth: number): void {
    if (isJsonObject(schema['items'])) this.addSchema(`${id}[]`, within(place, 'items'), trail, depth + 1);
    if (!isJsonObject(schema['properties'])) return;
    const group = id.endsWith('[]') ? id.slice(0, -2) : id;
    for (const name of Object.keys(schema['properties'])) {
      this.addSchema(childId(group, name), within(place, 'properties', name), trail, depth + 1);
    }
  }

  #addBlockWords(id: string, block: string): void {
    const owner = id.endsWith('[]') ? id.slice(0, -2) : id;
    for (const locale of this.library.localesIn('blocks')) {
      const file = `blocks/text.${locale}.json`;
      const words = this.library.file(file)?.at([block]);
      if (!isJsonObject(words)) continue;
      for (const relative of Object.keys(words)) {
        const inner = relative === '' ? owner : childId(owner, relative);
        this.addWords(locale, inner, { file, path: [block, relative] });
      }
    }
  }

  /** Notes where words of a question stand; what is noted first wins. */
  addWords(locale: string, id: string, place: Place): void {
    const key = `${locale} ${id}`;
    const value = this.valueAt(place);
    if (isJsonObject(value)) this.#words.set(key, [...(this.#words.get(key) ?? []), { place, value }]);
  }

  /** Notes that an overlay sets something: a keyword of a question, `rule.<name>`, or `text.<locale>.label` and the like. */
  setKeyword(id: string, keyword: string, place: Place): void {
    this.#keywords.set(`${id} ${keyword}`, place);
  }

  /** Ids of all questions, '' for the form itself. */
  ids(): Set<string> {
    return new Set([...this.#schemas.keys()].map((id) => id.replace(/\[\]$/, '')));
  }

  /** Where a question is defined. */
  question(id: string): Place {
    return (this.#schemas.get(id) ?? this.#schemas.get(''))?.[0]?.place ?? { file: '', line: 1 };
  }

  /** Where a keyword of a question (or of its items, with `[]` after the id) gets its value; where nothing says it, the question. */
  keyword(id: string, keyword: string, ...path: JSONPath): Place {
    const set = this.#keywords.get(`${id} ${keyword}`);
    if (set) return within(set, ...path);
    const stated = this.#schemas.get(id)?.find(({ value }) => value[keyword] !== undefined);
    return stated ? within(stated.place, keyword, ...path) : this.question(id);
  }

  /** Where a named rule of a question stands. */
  rule(id: string, name: string, ...path: JSONPath): Place {
    const set = this.#keywords.get(`${id} rule.${name}`);
    return set ? within(set, ...path) : this.keyword(id, 'rule', name, ...path);
  }

  /** Where a question's words, or one member of them, stand; undefined where there are none. */
  words(locale: string, id: string, ...path: JSONPath): Place | undefined {
    const set = path.length > 0 ? this.#keywords.get(`${id} text.${locale}.${String(path[0])}`) : undefined;
    if (set) return set;
    const places = this.#words.get(`${locale} ${id}`) ?? [];
    const [member] = path;
    const stated = member === undefined ? places[0] : places.find(({ value }) => value[member] !== undefined);
    return stated ? within(stated.place, ...path) : undefined;
  }

  /** What a file holds at a place. */
  valueAt(place: Place): Json | undefined {
    return 'path' in place ? this.library.file(place.file)?.at(place.path) : undefined;
  }
}

/** Name of the block that a `$ref` asks for, or undefined where it is none. */
export function blockName(ref: string): string | undefined {
  return /^[^#:]*?([^/#:]+)\.json$/.exec(ref)?.[1];
}
