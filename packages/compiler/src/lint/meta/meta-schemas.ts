import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonObject } from '@kinform/engine';
import type { Library } from '../files/library.js';

/** A meta-schema with what checks a value against it. */
export interface MetaSchema {
  schema: JsonObject;
  validate: ValidateFunction;
}

const ending = '.schema.json';

/** A verdict is all that is wanted: what is wrong is explained elsewhere, and code that runs once need not be tightened. */
const quickly: Options = {
  strict: false,
  meta: false,
  validateSchema: false,
  validateFormats: false,
  messages: false,
  inlineRefs: false,
  code: { optimize: false },
};

/** Compiling takes longer than checking, and meta-schemas rarely change: the last set of them is kept. */
let kept: { texts: string; ajv: Ajv2020 } | undefined;

const ofLibrary = new WeakMap<Library, Ajv2020>();

function ajvOf(library: Library): Ajv2020 {
  const known = ofLibrary.get(library) ?? makeAjv(library);
  ofLibrary.set(library, known);
  return known;
}

function makeAjv(library: Library): Ajv2020 {
  const paths = [...library.files.keys()].filter((path) => path.startsWith('meta/') && path.endsWith(ending));
  const texts = paths.map((path) => library.files.get(path)).join('\n');
  if (kept?.texts === texts) return kept.ajv;
  const ajv = new Ajv2020(quickly);
  for (const path of paths) {
    const schema = library.object(path);
    if (schema) ajv.addSchema({ ...schema, $id: path.slice('meta/'.length) });
  }
  kept = { texts, ajv };
  return ajv;
}

/** A meta-schema by its name, or undefined where the folder has none of that name, or it cannot be used. */
export function metaSchema(library: Library, name: string): MetaSchema | undefined {
  const schema = library.object(`meta/${name}${ending}`);
  if (!schema) return undefined;
  try {
    const validate = ajvOf(library).getSchema(name + ending);
    return validate ? { schema, validate } : undefined;
  } catch {
    return undefined;
  }
}

/** What a `$ref` of a meta-schema points at, in itself or in another one, with the schema that it stands in. */
export function referenced(library: Library, ref: string, root: JsonObject): { schema: unknown; root: JsonObject } {
  const [file = '', pointer = ''] = ref.split('#');
  const home = file === '' ? root : (library.object(`meta/${file.slice(file.lastIndexOf('/') + 1)}`) ?? {});
  const schema = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((here, part) => (here as Record<string, unknown> | undefined)?.[part], home);
  return { schema, root: home };
}
