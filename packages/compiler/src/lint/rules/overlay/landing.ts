import { isJsonObject, type Json } from '@kinform/engine';
import { termsOfSettings } from '@kinform/engine/definition';
import { nearestOf } from '../../../template/nearest.js';
import { within, type Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { faultsOfFile } from '../../meta/faults-of-file.js';
import { additionOf, sayAddition } from '../../resolve/additions.js';
import type { FormCase, Step } from '../../resolve/form-case.js';
import { partsOf } from '../../resolve/template-parts.js';
import type { OverlayScene } from '../../scenes.js';
import { checkedKeywords, mendOfRefusal } from './refusal-mends.js';

/** A change that finds nothing to land on, or that the form refuses. */
export const landing: LintRule<OverlayScene> = {
  code: 'overlay',
  about: 'Every change of an overlay finds its target, and the form allows it.',
  severity: 'error',
  *check({ from, own }) {
    if (!own) return;
    for (const step of own.steps) {
      if (step.from.place !== from.place) continue;
      if (step.trace.landed) yield* remark(step);
      else if (!isMisshapen(step, own)) yield { question: step.change.target, ...explain(step, own) };
    }
  },
};

/** What other rules say of a change that was made, and say better. */
const saidElsewhere =
  /There are no words in [^:]*: [^.]*\.|"[^"]*" looks for [^.]* here, which (is|are) no longer offered\./g;

/** What the engine has to say of a change that it made. */
function* remark({ at, change, trace }: Step): Generator<Found> {
  const message = (trace.note ?? '').replaceAll(saidElsewhere, '').trim();
  if (message === '') return;
  const mend = 'Check that this is what is meant.';
  yield { at: within(at, 'op'), case: 'note', severity: 'advice', message, mend, question: change.target };
}

/** Whether something is said of the shape of the change already, by which it was refused. */
function isMisshapen({ at, trace }: Step, { library }: FormCase): boolean {
  const file = library.file(at.file);
  if (!file || !('path' in at) || !/does not exist|cannot be read|There is no keyword/.test(trace.note ?? ''))
    return false;
  const [, index] = at.path;
  return faultsOfFile(library, file, 'overlay').faults.some(({ path }) => path[0] === 'changes' && path[1] === index);
}

function explain(step: Step, own: FormCase): Found {
  const { at, change, trace } = step;
  const note = trace.note ?? 'This change finds nothing to land on.';
  const missing = /^This form has no "(.*)"\.$/.exec(note)?.[1];
  if (missing !== undefined) return explainMissing(step, own, missing);
  const ofOtherKind = /^"([^"]*)" is (?:a section|a question|the whole form), /.exec(note)?.[1];
  if (ofOtherKind !== undefined) {
    const mend = trace.toDo ?? mendOfRefusal(note);
    return { case: 'target', at: within(at, memberNaming(step, ofOtherKind)), message: note, mend };
  }
  if (change.op === 'templatePart' && note.startsWith('The template has no part')) {
    const parts = partsOf(own.definition.template);
    const near = nearestOf(change.part, parts);
    const mend = near ? `Write "${near}" instead.` : `The parts are: ${parts.join(', ') || 'none'}.`;
    return { case: 'part', at: within(at, 'part'), message: note, mend };
  }
  return explainRefusal(step, own, note);
}

function explainMissing(step: Step, own: FormCase, missing: string): Found {
  const { at, trace } = step;
  const about = { case: 'target', at: within(at, memberNaming(step, missing)) };
  const addition = additionOf(own, missing, step);
  if (addition) {
    const { because, mend } = sayAddition(addition);
    return { ...about, message: `This form has no "${missing}" ${because}.`, mend };
  }
  const who = own.owner.kind === 'authority' && own.owner.name !== 'national' ? ` --authority ${own.owner.name}` : '';
  const mend = trace.nearest
    ? `Write "${trace.nearest}" instead, if that is what is meant.`
    : `Every id is listed by: kinform forms ${own.form}${who}.`;
  return { ...about, message: `This form has no "${missing}".`, mend };
}

function memberNaming({ change }: Step, name: string): 'after' | 'target' {
  return change.op === 'move' && change.target !== name ? 'after' : 'target';
}

function explainRefusal(step: Step, own: FormCase, note: string): Found {
  const { at, change, trace } = step;
  const about = { case: 'refused', at: within(at, 'op') };
  const read = /^It looks at "(.*)", which this form does not have\.$/.exec(note)?.[1];
  const addition = read === undefined ? undefined : additionOf(own, read, step);
  if (addition) {
    const { because, mend } = sayAddition(addition);
    return { ...about, message: `It looks at "${read}", which this form does not have ${because}.`, mend };
  }
  if (read !== undefined && trace.nearest) {
    return { ...about, message: note, mend: `Name "${trace.nearest}" instead, if that is what is meant.` };
  }
  const silent = /^"(.*)" has no label in (.*)\.$/.exec(note);
  if (silent && change.op === 'addAfter') {
    const [, id = '', locale = ''] = silent;
    return { ...about, at: within(at, 'text'), message: note, mend: mendOfLabel(id, locale, change.name) };
  }
  const keyword = /^There is no keyword "(.*)"\.$/.exec(note)?.[1];
  if (keyword !== undefined) {
    const near = nearestOf(keyword, checkedKeywords);
    return {
      ...about,
      at: within(at, 'keyword'),
      message: note,
      mend: near ? `Write "${near}" instead.` : mendOfRefusal(note),
    };
  }
  const term = /^There is no term "\{(.*)\}"/.exec(note)?.[1];
  if (term === undefined) return { ...about, message: note, mend: mendOfRefusal(note) };
  const near = nearestOf(term, termsOf(own));
  const mend = near ? `Write "{${near}}" instead.` : mendOfRefusal(note);
  return { ...about, at: placeOfText(change as unknown as Json, `{${term}}`, at), message: note, mend };
}

/** Every term that words of a case can use. */
function termsOf({ definition, resolved }: FormCase): string[] {
  const settings = resolved?.settings;
  const all = { ...definition.terms, ...(settings ? { ...termsOfSettings(settings), ...settings.terms } : {}) };
  return Object.keys(all);
}

/** How the words of an added question, or of one inside an added group, are written. */
function mendOfLabel(id: string, locale: string, added: string): string {
  const inside = id
    .split('.')
    .slice(id.split('.').indexOf(added) + 1)
    .join('.');
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
