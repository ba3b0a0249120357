import { isJsonObject, type Json } from '@kinform/engine';
import { whyNameIsReserved } from '@kinform/engine/definition';
import type { Found, LintRule } from '../../lint-rule.js';
import { faultsOfFile } from '../../meta/faults-of-file.js';
import type { ShapeFault } from '../../meta/shape-fault.js';
import type { FileScene } from '../../scenes.js';

/** A file that does not satisfy its meta-schema, in plain English. */
export const shape: LintRule<FileScene> = {
  code: 'file.shape',
  about: 'Every file has the members that files of its kind have, and no others, each of the right kind.',
  severity: 'error',
  *check({ library, file, kind }) {
    if (!kind || file.value === undefined) return;
    const { faults, unexplained } = faultsOfFile(library, file, kind.meta);
    if (unexplained) yield inAjvsWords(file.path, unexplained);
    for (const fault of faults) {
      if (hasOwnRule(fault, file.value)) continue;
      const { path, name, message, mend } = fault;
      const question = questionAt(kind.meta, path, file.value);
      yield { at: { file: file.path, path, ...(name ? { name } : {}) }, message, mend, question };
    }
  },
};

/** What other rules say better. */
function hasOwnRule({ keyword, path, message }: ShapeFault, value: Json): boolean {
  if (keyword === 'operation') return true;
  const last = path.at(-1);
  const inChange = path[0] === 'changes' && path.length <= 3;
  if (inChange && keyword === 'required') return /^"(reason|source)"/.test(message);
  if (inChange && keyword === 'minLength') return last === 'reason' || last === 'source';
  const asName = keyword === 'pattern' && typeof last === 'string' && Object.hasOwn(parentOf(path, value), last);
  return asName && whyNameIsReserved(last) !== undefined;
}

function parentOf(path: ShapeFault['path'], value: Json): object {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((here, part) => (here as Record<string | number, unknown>)[part], value);
  return isJsonObject(parent) ? parent : {};
}

function inAjvsWords(file: string, error: { instancePath: string; keyword: string }): Found {
  const path = error.instancePath.split('/').slice(1);
  const steps = path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return {
    at: { file, path: steps },
    message: `This is not as files of this kind are (by "${error.keyword}").`,
    mend: 'Look at a file of the same kind that is in use.',
  };
}

/** The question that a place in a file is about, where its path says so. */
function questionAt(meta: string, path: ShapeFault['path'], value: Json): string | undefined {
  if (meta === 'overlay' && path[0] === 'changes' && isJsonObject(value)) {
    const change: unknown = Array.isArray(value['changes']) ? value['changes'][Number(path[1])] : undefined;
    return isJsonObject(change) && typeof change['target'] === 'string' ? change['target'] : undefined;
  }
  if (meta === 'text' && path[0] === 'questions') return typeof path[1] === 'string' ? path[1] : undefined;
  if (meta !== 'form-schema') return undefined;
  const names = path.filter((part, index) => path[index - 1] === 'properties' && typeof part === 'string');
  return names.length > 0 ? names.join('.') : undefined;
}
