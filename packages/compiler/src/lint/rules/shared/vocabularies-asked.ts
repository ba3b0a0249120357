import { isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';

/** Vocabularies named in a value: by questions, and by changes that put another in its place (those the engine refuses itself). */
export function* vocabulariesAsked(value: Json, path: JSONPath): Generator<{ name: string; path: JSONPath }> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* vocabulariesAsked(entry, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const here = [...path, name];
      if (name === 'vocabulary' && typeof member === 'string') yield { name: member, path: here };
      else if (member !== undefined) yield* vocabulariesAsked(member, here);
    }
  }
}
