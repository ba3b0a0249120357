import type { FormSchema } from '../../definition/form-schema.js';
import { own, sameJson, type Json } from '../../json.js';
import { breaking, compatible, inWords, mapOf, type Comparison, type QuestionPair } from './question-pair.js';

/** The kind of answer that a question takes: `text`, `list of codes` and so on, in words. */
export function shapeOf(schema: FormSchema): string {
  if (schema.items?.properties) return 'a list of rows';
  if (schema.type === 'array') return `a list, each ${shapeOf(schema.items ?? {})}`;
  if (schema.properties) return 'a group';
  const names: Record<string, string> = {
    string: 'text',
    boolean: 'yes or no',
    integer: 'a whole number',
    number: 'a number',
  };
  return own(names, schema.type ?? 'string') ?? 'text';
}

/** Another kind of answer: the older ones do not fit. */
export const compareShape: Comparison = (pair) => {
  const { older, newer } = pair;
  const [was, is] = [shapeOf(older.schema), shapeOf(newer.schema)];
  if (was === is) return [];
  const what = `It took ${was} and takes ${is}.`;
  if (was === 'a whole number' && is === 'a number') return [compatible('type.widened', newer.id, what)];
  const mend = 'Say with a map, split, join or move step what becomes of the older answers.';
  return [breaking('type.changed', newer.id, { what, mend, covered: coverOfShape(pair, was, is) })];
};

function coverOfShape(pair: QuestionPair, was: string, is: string): string | undefined {
  const { step } = pair;
  if (mapsEveryCode(pair)) return 'map';
  if (step?.op === 'split' || step?.op === 'join') return step.op;
  const isMoved = step?.op === 'move' || step?.op === 'rename';
  return isMoved && isPutInList(was, is) ? step.op : undefined;
}

function isPutInList(was: string, is: string): boolean {
  return is === `a list, each ${was}` || (was === 'a group' && is === 'a list of rows');
}

function mapsEveryCode(pair: QuestionPair): boolean {
  const map = mapOf(pair);
  const codes = codesOf(pair.older.schema);
  return map !== undefined && codes !== undefined && codes.every((code) => Object.hasOwn(map.codes, String(code)));
}

/** Every answer that a question can have, where they can be listed. */
function codesOf(schema: FormSchema): Json[] | undefined {
  const one = schema.type === 'array' ? (schema.items ?? {}) : schema;
  return one.enum ?? (one.type === 'boolean' ? [true, false] : undefined);
}

/** Codes that are not offered any more break answers; codes more do not. */
export const compareCodes: Comparison = (pair) => {
  const { older, newer, step } = pair;
  if (shapeOf(older.schema) !== shapeOf(newer.schema)) return [];
  const was = codesOf(older.schema);
  const is = codesOf(newer.schema);
  if (!is || sameJson(was, is)) return [];
  if (!was)
    return [breaking('codes.removed', newer.id, { what: 'It took any text and takes codes.', mend: mendCodes })];
  const codes = mapOf(pair)?.codes ?? {};
  const gone = was.filter((code) => !is.some((one) => sameJson(one, code)));
  const unmapped = gone.filter((code) => !Object.hasOwn(codes, String(code)));
  const more = is.filter((code) => !was.some((one) => sameJson(one, code)));
  const splits = step?.op === 'split' ? 'split' : undefined;
  const covered = unmapped.length === 0 ? 'map' : splits;
  return [
    ...(gone.length > 0
      ? [breaking('codes.removed', newer.id, { what: offered('no longer offers', gone), mend: mendCodes, covered })]
      : []),
    ...(more.length > 0 ? [compatible('codes.added', newer.id, offered('also offers', more))] : []),
  ];
};

const mendCodes = 'Map each older code to a newer one, or drop the question with a reason.';

function offered(how: string, codes: readonly Json[]): string {
  return `It ${how} ${inWords(codes)}.`;
}
