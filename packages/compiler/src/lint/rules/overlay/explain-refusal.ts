import { isJsonObject, type Json } from '@kinform/engine';
import { childId, parentId, termsOfSettings } from '@kinform/engine/definition';
import { nearestOf } from '../../../template/nearest.js';
import { within, type Place } from '../../files/place.js';
import type { Found } from '../../lint-rule.js';
import { additionOf, sayAddition } from '../../resolve/additions.js';
import type { FormCase, Step } from '../../resolve/form-case.js';
import { checkedKeywords, mendOfRefusal } from './refusal-mends.js';

type Told = Pick<Found, 'mend'> & Partial<Pick<Found, 'at' | 'message'>>;

/** Explains refusals of one kind, of which the engine says something that fits the pattern. */
interface Explainer {
  says: RegExp;
  tell(step: Step, own: FormCase, parts: readonly string[]): Told | undefined;
}

/** What to say of a change that the form refuses. */
export function explainRefusal(step: Step, own: FormCase, note: string): Found {
  const plain = { case: 'refused', at: within(step.at, 'op'), message: note, mend: mendOfRefusal(note) };
  for (const { says, tell } of explainers) {
    const [whole, ...parts] = says.exec(note) ?? [];
    const told = whole === undefined ? undefined : tell(step, own, parts);
    if (told) return { ...plain, ...told };
  }
  return plain;
}

const explainers: readonly Explainer[] = [
  {
    says: /^It looks at "(.*)", which this form does not have\.$/,
    tell(step, own, [read = '']) {
      const addition = additionOf(own, read, step);
      if (addition) {
        const { because, mend } = sayAddition(addition);
        return { message: `It looks at "${read}", which this form does not have ${because}.`, mend };
      }
      const { nearest } = step.trace;
      return nearest === undefined ? undefined : { mend: `Name "${nearest}" instead, if that is what is meant.` };
    },
  },
  {
    says: /^"(.*)" has no label in (.*)\.$/,
    tell({ at, change }, _own, [id = '', locale = '']) {
      if (change.op !== 'addAfter') return undefined;
      const added = childId(parentId(change.target), change.name);
      return { at: within(at, 'text'), mend: mendOfLabel(id.slice(added.length + 1), locale) };
    },
  },
  {
    says: /^There is no keyword "(.*)"\.$/,
    tell({ at, trace }, _own, [keyword = '']) {
      const near = nearestOf(keyword, checkedKeywords);
      return { at: within(at, 'keyword'), mend: near ? `Write "${near}" instead.` : mendOfRefusal(trace.note ?? '') };
    },
  },
  {
    says: /^There is no term "\{(.*)\}"/,
    tell({ at, change, trace }, own, [term = '']) {
      const near = nearestOf(term, termsOf(own));
      const mend = near ? `Write "{${near}}" instead.` : mendOfRefusal(trace.note ?? '');
      return { at: placeOfText(change as unknown as Json, `{${term}}`, at), mend };
    },
  },
];

/** Every term that words of a case can use. */
function termsOf({ definition, resolved }: FormCase): string[] {
  const settings = resolved?.settings;
  const all = { ...definition.terms, ...(settings ? { ...termsOfSettings(settings), ...settings.terms } : {}) };
  return Object.keys(all);
}

/** How the words of an added question, or of one inside an added group, are written. */
function mendOfLabel(inside: string, locale: string): string {
  const words = '{ "label": "…", "called": "…" }';
  return inside === ''
    ? `Write them so: "text": { "${locale}": ${words} }.`
    : `Write its words under "${inside}", and those of the group itself under "": "text": { "${locale}": { "": ${words}, "${inside}": ${words} } }.`;
}

/** Where a text holds something, in a change. */
function placeOfText(value: Json | undefined, text: string, at: Place): Place {
  const found = pathOfText(value, text);
  return found ? within(at, ...found) : at;
}

function pathOfText(value: Json | undefined, text: string): (string | number)[] | undefined {
  if (typeof value === 'string') return value.includes(text) ? [] : undefined;
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(isJsonObject(value) ? value : {});
  for (const [name, member] of members) {
    const inner = pathOfText(member, text);
    if (inner) return [name, ...inner];
  }
  return undefined;
}
