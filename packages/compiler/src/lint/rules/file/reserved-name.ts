import { isJsonObject, type Json } from '@kinform/engine';
import { whyNameIsReserved } from '@kinform/engine/definition';
import type { JSONPath } from 'jsonc-parser';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** A name that cannot be used for a question, a section, a term or a code, because a program would read it as something else. */
export const reservedName: LintRule<FileScene> = {
  code: 'name.reserved',
  about:
    'No question, section, term or code has a name that a program reads as something else: __proto__, a number, a name with dots or slashes.',
  severity: 'error',
  *check({ file, kind }) {
    if (!kind || kind.meta === 'record' || kind.meta === 'example' || file.value === undefined) return;
    for (const { name, path, isKey, isCode } of namesIn(file.value, [], kind.meta === 'terms' ? 'terms' : '')) {
      const why = isCode ? whyCodeIsReserved(name) : whyNameIsReserved(name);
      if (why === undefined) continue;
      yield {
        at: { file: file.path, path, ...(isKey ? { name: true } : {}) },
        message: `"${name}" cannot be used as a ${isCode ? 'code' : 'name'}: it ${why}.`,
        mend: isCode
          ? 'Write small letters, digits and hyphens instead, such as "early-help".'
          : 'Write a name of letters and digits instead that begins with a small letter, such as "dateOfBirth".',
      };
    }
  },
};

/** Codes are values: only as keys of their words must they reach no prototype. */
function whyCodeIsReserved(code: string): string | undefined {
  const why = whyNameIsReserved(code);
  return why === undefined || /^(is empty|reaches)/.test(why) ? why : undefined;
}

interface Name {
  name: string;
  path: JSONPath;
  isKey: boolean;
  isCode: boolean;
}

/** Members whose own members are named by whoever writes the file. */
const namedMembers = new Set(['properties', 'questions', 'sections', 'terms', 'rule']);

function* namesIn(value: Json, path: JSONPath, parent: string): Generator<Name> {
  if (Array.isArray(value)) {
    if (parent === 'codes' || parent === 'enum') yield* codesIn(value, path);
    for (const [index, entry] of value.entries()) yield* namesIn(entry, [...path, index], '');
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const here = [...path, name];
    if (namedMembers.has(parent) && !isTextOfQuestions(path)) yield { name, path: here, isKey: true, isCode: false };
    if (isNameOfAddition(name, value)) yield { name: String(member), path: here, isKey: false, isCode: false };
    if (member !== undefined) yield* namesIn(member, here, path.at(-1) === 'properties' ? '' : name);
  }
}

function* codesIn(codes: readonly Json[], path: JSONPath): Generator<Name> {
  for (const [index, name] of codes.entries()) {
    if (typeof name === 'string') yield { name, path: [...path, index], isKey: false, isCode: true };
  }
}

/** In files of words, questions are called by their whole way, with dots. */
function isTextOfQuestions(path: JSONPath): boolean {
  return path.length === 1 && path[0] === 'questions';
}

function isNameOfAddition(name: string, { op, type }: { op?: Json; type?: Json }): boolean {
  return name === 'name' && (op === 'addAfter' || op === 'addSection' || op === 'rule' || type === 'Category');
}
