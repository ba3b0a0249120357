import { isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import { nearestOf } from '../../../template/nearest.js';
import type { LintRule } from '../../lint-rule.js';
import { blockName } from '../../resolve/origins.js';
import type { FileScene } from '../../scenes.js';

/** A part of a form that is asked for and does not exist. */
export const unknownBlock: LintRule<FileScene> = {
  code: 'block.unknown',
  about: 'Every block that a form, a block or an overlay asks for exists.',
  severity: 'error',
  *check({ library, file, kind }) {
    if (kind?.meta !== 'form-schema' && kind?.meta !== 'overlay') return;
    for (const { ref, path } of refs(file.value ?? null, [])) {
      const name = blockName(ref);
      if (name !== undefined && library.blocks.includes(name)) continue;
      const near = name === undefined ? undefined : nearestOf(name, library.blocks);
      yield {
        at: { file: file.path, path },
        message: name === undefined ? `"${ref}" does not name a block.` : `There is no block "${name}".`,
        mend: near ? `Write "${near}.json" instead.` : 'Name a file in schemas/blocks, or add it there.',
      };
    }
  },
};

function* refs(value: Json, path: JSONPath): Generator<{ ref: string; path: JSONPath }> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* refs(entry, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (name === '$ref' && typeof member === 'string') yield { ref: member, path: [...path, name] };
      else if (member !== undefined) yield* refs(member, [...path, name]);
    }
  }
}
