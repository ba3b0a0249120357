import { pointerOf, pointerParts } from '@kinform/engine';
import type { FormSchema, ResolvedForm } from '@kinform/engine';
import { schemaAt } from '../question/schema-at.js';
import { isRow, parentOf } from './pointer.js';

/** Whether the questions inside are asked one by one, by controls of their own; a field type of its own asks them as one. */
export function asksParts(schema: FormSchema | undefined): boolean {
  if (!schema) return false;
  const holder = schema.properties ? schema : schema.items;
  return holder?.properties !== undefined && (schema.field === undefined || /group$|^signature$/.test(schema.field));
}

/**
 * The pointer of the question whose field shows what is found at a path: the outermost that asks its parts as one; for
 * what is found of a whole row, its list.
 */
export function ownerOf(form: ResolvedForm, path: string): string {
  const segments = pointerParts(path);
  for (let length = 1; length < segments.length; length += 1) {
    const pointer = pointerOf(segments.slice(0, length));
    if (!isRow(pointer) && !asksParts(schemaAt(form, pointer))) return pointer;
  }
  return isRow(path) ? parentOf(path) : path;
}

/** Pointers around an answer whose fields show it too: a field of several parts, a list whose row it names. */
export function wokenAround(form: ResolvedForm, pointer: string): string[] {
  const woken: string[] = [];
  for (let around = parentOf(pointer); around !== ''; around = parentOf(around)) {
    const schema = schemaAt(form, around);
    const named = schema?.type === 'array' && schema.items?.rowName !== undefined;
    const asOne = schema?.type === 'object' && !asksParts(schema);
    if (named || asOne) woken.push(around);
  }
  return woken;
}
