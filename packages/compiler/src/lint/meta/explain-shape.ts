import type { JSONPath } from 'jsonc-parser';
import { isJsonObject, sameJson, type Json, type JsonObject } from '@kinform/engine';
import { nearestOf } from '../../template/nearest.js';
import type { Library } from '../files/library.js';
import { referenced } from './meta-schemas.js';
import { patternInWords } from './pattern-words.js';
import { listed, shown, type ShapeFault } from './shape-fault.js';

interface Scene {
  library: Library;
  root: JsonObject;
  path: JSONPath;
}

type Check = (schema: JsonObject, value: Json, scene: Scene) => ShapeFault[];

/**
 * What is wrong with a value that does not satisfy a meta-schema, in plain English, as precisely as the schema allows:
 * of several shapes that may stand somewhere, the one that was most likely meant is explained. Knows the keywords that
 * meta-schemas use; empty where the fault lies in another.
 */
export function explainShape(library: Library, schema: JsonObject, value: Json): ShapeFault[] {
  return explain(schema, value, { library, root: schema, path: [] });
}

function explain(schema: Json | undefined, value: Json, scene: Scene): ShapeFault[] {
  if (schema === false) return [fault(scene, 'false', 'Nothing may stand here.', 'Take it out.')];
  if (!isJsonObject(schema)) return [];
  const wrongType = typeFault(schema, value, scene);
  if (wrongType) return [wrongType];
  return checks.flatMap((check) => check(schema, value, scene));
}

function fault(scene: Scene, keyword: string, message: string, mend: string): ShapeFault {
  return { path: scene.path, keyword, message, mend };
}

const typeWords: Record<string, string> = {
  object: 'a group in braces { }',
  array: 'a list in brackets [ ]',
  string: 'text in quotation marks',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

function isOfType(type: string, value: Json): boolean {
  if (type === 'object') return isJsonObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return type === 'null' ? value === null : typeof value === type;
}

function typeFault({ type }: JsonObject, value: Json, scene: Scene): ShapeFault | undefined {
  const types = [type ?? []].flat().filter((one) => typeof one === 'string');
  if (types.length === 0 || types.some((one) => isOfType(one, value))) return undefined;
  const wanted = types.map((one) => typeWords[one] ?? one).join(' or ');
  return fault(
    scene,
    'type',
    `${subject(scene)} is ${shown(value)}, where ${wanted} belongs.`,
    `Write ${wanted} instead.`,
  );
}

function subject({ path }: Scene): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${last + 1}` : `"${last}"`;
}

const checks: Check[] = [
  function reference({ $ref }, value, scene) {
    if (typeof $ref !== 'string') return [];
    const { schema, root } = referenced(scene.library, $ref, scene.root);
    return explain(schema as Json | undefined, value, { ...scene, root });
  },
  function members(schema, value, scene) {
    if (!isJsonObject(value)) return [];
    const properties = isJsonObject(schema['properties']) ? schema['properties'] : {};
    const inside = Object.entries(value).flatMap(([name, member]) => {
      if (member === undefined) return [];
      const inner = { ...scene, path: [...scene.path, name] };
      const named = explain(schema['propertyNames'], name, inner).map((one) => ({ ...one, name: true }));
      if (Object.hasOwn(properties, name)) return [...named, ...explain(properties[name], member, inner)];
      if (schema['additionalProperties'] !== false) {
        return [...named, ...explain(schema['additionalProperties'], member, inner)];
      }
      return [{ ...unknownMember(name, Object.keys(properties), value, inner), name: true }];
    });
    // a member that is there under a misspelt name is not missing as well
    const missing = missingMembers(schema, value, scene).filter(
      ({ name }) =>
        !inside.some(({ keyword, mend }) => keyword === 'additionalProperties' && mend === writeInstead(name)),
    );
    return [...missing.map(({ fault: one }) => one), ...inside];
  },
  function entries({ items, minItems, maxItems, uniqueItems }, value, scene) {
    if (!Array.isArray(value)) return [];
    const inner = value.flatMap((entry, index) => explain(items, entry, { ...scene, path: [...scene.path, index] }));
    return [...inner, ...sizeFaults(minItems, maxItems, value, scene), ...(uniqueItems ? twice(value, scene) : [])];
  },
  function oneOf(schema, value, scene) {
    const branches = [schema['oneOf'], schema['anyOf']].find((one) => Array.isArray(one));
    return Array.isArray(branches) ? likeliest(branches, value, scene) : [];
  },
  function allOf({ allOf }, value, scene) {
    return Array.isArray(allOf) ? allOf.flatMap((one) => explain(one, value, scene)) : [];
  },
  function conditional(schema, value, scene) {
    if (schema['if'] === undefined) return [];
    const holds = explain(schema['if'], value, scene).length === 0;
    return explain(schema[holds ? 'then' : 'else'], value, scene);
  },
  function fixed(schema, value, scene) {
    const allowed = Array.isArray(schema['enum']) ? schema['enum'] : 'const' in schema ? [schema['const'] ?? null] : [];
    if (allowed.length === 0 || allowed.some((one) => sameJson(one, value))) return [];
    const names = allowed.map((one) => (typeof one === 'string' ? one : shown(one)));
    const near = typeof value === 'string' ? nearestOf(value, names) : undefined;
    const mend = near ? writeInstead(near) : `Write one of these: ${listed(names, 20)}.`;
    return [fault(scene, 'enum', `${subject(scene)} cannot be ${shown(value)}.`, mend)];
  },
  function text({ minLength, maxLength, pattern }, value, scene) {
    if (typeof value !== 'string') return [];
    if (typeof minLength === 'number' && value.length < minLength) {
      const message = value === '' ? `${subject(scene)} is empty.` : `${subject(scene)} is too short to say anything.`;
      return [
        fault(
          scene,
          'minLength',
          message,
          `Write at least ${minLength === 1 ? 'one character' : `${minLength} characters`}.`,
        ),
      ];
    }
    if (typeof maxLength === 'number' && value.length > maxLength) {
      return [fault(scene, 'maxLength', `${subject(scene)} is too long.`, `Write at most ${maxLength} characters.`)];
    }
    if (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value)) return [];
    return [fault(scene, 'pattern', `${shown(value)} cannot stand here.`, `Write ${patternInWords(pattern)}.`)];
  },
  function amount({ minimum, maximum }, value, scene) {
    if (typeof value !== 'number') return [];
    const low = typeof minimum === 'number' && value < minimum;
    const high = typeof maximum === 'number' && value > maximum;
    if (!low && !high) return [];
    const limit = low ? `at least ${shown(minimum)}` : `at most ${shown(maximum)}`;
    return [fault(scene, 'minimum', `${subject(scene)} is ${value}.`, `Write a number that is ${limit}.`)];
  },
];

const writeInstead = (name: string): string => `Write "${name}" instead.`;

function missingMembers(
  { required }: JsonObject,
  value: JsonObject,
  scene: Scene,
): { name: string; fault: ShapeFault }[] {
  const names = Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
  const where = scene.path.length === 0 ? 'this file' : subject(scene);
  return names
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({
      name,
      fault: fault(scene, 'required', `"${name}" is missing in ${where}.`, `Add "${name}".`),
    }));
}

function unknownMember(name: string, known: string[], value: JsonObject, scene: Scene): ShapeFault {
  const near = nearestOf(
    name,
    known.filter((one) => !Object.hasOwn(value, one)),
  );
  return fault(scene, 'additionalProperties', `"${name}" means nothing here.`, mendOfUnknown(name, known, value, near));
}

function mendOfUnknown(name: string, known: string[], value: JsonObject, near: string | undefined): string {
  const member = value[name];
  if (known.includes('label') && isJsonObject(member) && 'label' in member)
    return `For a group, write its own words under "" and those of what is in it beside that: { "": { "label": … }, "${name}": { "label": … } }.`;
  return near ? writeInstead(near) : `Take it out. What can stand here: ${listed(known, 40)}.`;
}

function sizeFaults(min: Json | undefined, max: Json | undefined, value: Json[], scene: Scene): ShapeFault[] {
  if (typeof min === 'number' && value.length < min) {
    const message = value.length === 0 ? `${subject(scene)} is empty.` : `${subject(scene)} has too few entries.`;
    return [
      fault(
        scene,
        'minItems',
        message,
        `Write at least ${min === 1 ? 'one entry' : `${min} entries`}, or take it out.`,
      ),
    ];
  }
  if (typeof max !== 'number' || value.length <= max) return [];
  return [fault(scene, 'maxItems', `${subject(scene)} has more than ${max} entries.`, 'Take some out.')];
}

function twice(value: Json[], scene: Scene): ShapeFault[] {
  return value.flatMap((entry, index) => {
    const first = value.findIndex((one) => sameJson(one, entry));
    if (first === index) return [];
    const here = { ...scene, path: [...scene.path, index] };
    return [fault(here, 'uniqueItems', `${shown(entry)} stands here twice.`, 'Take one of the two out.')];
  });
}

/** The faults of the branch that was most likely meant: the one whose fixed words are there, then the one nearest to right. */
function likeliest(branches: readonly Json[], value: Json, scene: Scene): ShapeFault[] {
  const strange = strangeKind(branches, value, scene);
  if (strange) return [strange];
  const meant = branches.filter((branch) => contradicted(branch, value).length === 0);
  let best: { faults: ShapeFault[]; score: number } | undefined;
  for (const branch of meant.length > 0 ? meant : branches) {
    const faults = explain(branch, value, scene);
    if (faults.length === 0) return [];
    const score = likeness(branch, value, faults, scene);
    if (!best || score > best.score) best = { faults, score };
  }
  return best?.faults ?? [];
}

/** An operation or a type that no branch has: none of them was meant. */
function strangeKind(branches: readonly Json[], value: Json, scene: Scene): ShapeFault | undefined {
  for (const name of ['op', 'type']) {
    const written = isJsonObject(value) ? value[name] : undefined;
    const allowed = [...new Set(branches.flatMap((branch) => fixedIn(branch, name)).map(String))];
    if (typeof written !== 'string' || allowed.length === 0 || allowed.includes(written)) continue;
    const near = nearestOf(written, allowed);
    const mend = near ? writeInstead(near) : `Write one of these: ${listed(allowed, 30)}.`;
    if (name === 'op') return fault(scene, 'operation', `There is no operation "${written}".`, mend);
    return fault({ ...scene, path: [...scene.path, name] }, 'enum', `"${name}" cannot be "${written}".`, mend);
  }
  return undefined;
}

/** Names of the members that a branch fixes otherwise than the value has them: such a branch was not meant. */
function contradicted(branch: Json, value: Json): string[] {
  if (!isJsonObject(value)) return [];
  return Object.keys(value).filter((name) => {
    const constant = constantOf(branch, name);
    return constant !== undefined && !sameJson(constant, value[name]);
  });
}

/** What a branch allows a member to be, where it names each. */
function fixedIn(branch: Json, name: string): Json[] {
  const member = memberIn(branch, name);
  if (Array.isArray(member['enum'])) return member['enum'];
  return 'const' in member ? [member['const'] ?? null] : [];
}

function constantOf(branch: Json, name: string): Json | undefined {
  return memberIn(branch, name)['const'];
}

function memberIn(branch: Json, name: string): JsonObject {
  const properties = isJsonObject(branch) ? branch['properties'] : undefined;
  const member = isJsonObject(properties) ? properties[name] : undefined;
  return isJsonObject(member) ? member : {};
}

function likeness(branch: Json, value: Json, faults: readonly ShapeFault[], { path }: Scene): number {
  const properties = isJsonObject(branch) && isJsonObject(branch['properties']) ? branch['properties'] : {};
  const names = isJsonObject(value) ? Object.keys(value) : [];
  const wrong = contradicted(branch, value).length;
  const right = names.filter((name) => constantOf(branch, name) !== undefined).length - wrong;
  const known = names.filter((name) => Object.hasOwn(properties, name)).length;
  const here = faults.filter((one) => one.path.length <= path.length + 1).length;
  return (right - wrong) * 1000 + known * 20 - here * 10 - faults.length;
}
