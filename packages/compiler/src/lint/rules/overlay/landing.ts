import { isJsonObject, type Json } from '@kinform/engine';
import { within, type Place } from '../../files/place.js';
import { nearestOf } from '../../../template/nearest.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase, Step } from '../../resolve/form-case.js';
import type { OverlayScene } from '../../scenes.js';

/** A change that finds nothing to land on, or that the form refuses. */
export const landing: LintRule<OverlayScene> = {
  code: 'overlay',
  about: 'Every change of an overlay finds its target, and the form allows it.',
  severity: 'error',
  *check({ from, own }) {
    if (!own) return;
    for (const step of own.steps) {
      if (step.from.place !== from.place) continue;
      if (!step.trace.landed) yield explain(step, own);
      else if (step.trace.note !== undefined) yield remark(step, step.trace.note);
    }
  },
};

/** What the engine has to say of a change that it made. */
function remark({ at, change }: Step, note: string): Found {
  return {
    at: within(at, 'op'),
    case: 'note',
    severity: 'advice',
    message: note,
    mend: 'Check that this is what is meant.',
    question: change.target,
  };
}

function explain({ at, change, trace }: Step, own: FormCase): Found {
  const about = { question: change.target };
  const note = trace.note ?? 'This change finds nothing to land on.';
  const missing = /^This form has no "(.*)"\.$/.exec(note)?.[1];
  if (missing !== undefined) {
    const member = missing === change.target || change.op !== 'move' ? 'target' : 'after';
    const mend = trace.nearest
      ? `Write "${trace.nearest}" instead, if that is what is meant.`
      : `See what can be changed with: kinform resolve ${own.form} --authority national.`;
    return { ...about, case: 'target', at: within(at, member), message: note, mend };
  }
  if (change.op === 'templatePart') {
    const parts = [...own.definition.template.matchAll(/\{\{!-- part:(\S+) --\}\}/g)].map(([, name = '']) => name);
    const near = nearestOf(change.part, parts);
    const mend = near ? `Write "${near}" instead.` : `The parts are: ${parts.join(', ') || 'none'}.`;
    return { ...about, case: 'part', at: within(at, 'part'), message: note, mend };
  }
  const term = /^There is no term "(\{.*\})"/.exec(note)?.[1];
  const where = term === undefined ? within(at, 'op') : placeOfText(change as unknown as Json, term, at);
  return { ...about, case: 'refused', at: where, message: note, mend: mendOf(note) };
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

/** What to do about a refusal, by what the engine says of it. */
const mends: readonly [RegExp, string][] = [
  [
    /^Core questions cannot be hidden/,
    'Take the change out. A core question can be given other words with "relabel" and "hint".',
  ],
  [/^Core questions are always shown/, 'Take "when" out, or take the whole change out.'],
  [/^A core question that must be answered/, 'Take the change out: the national form asks for this answer.'],
  [/^There is no keyword/, 'Name a keyword that a question can carry, such as "maxLength" or "notInFuture".'],
  [/has an operation of its own/, 'Use that operation: "require", "requireWhen", "deadline", "options".'],
  [/^There is no vocabulary/, 'Name a list under schemas/vocabularies, or add one there.'],
  [/does not offer options/, 'Aim the change at a question that offers a list to choose from.'],
  [
    /^The form has a question|^There is a question|^There is a section/,
    'Give it another name, or take the change out.',
  ],
  [
    /^There is no term/,
    'Add the term to schemas/terms.json or to "terms" in the authority\'s settings; {hubPhone} and the like come from a contact with "key": "hub".',
  ],
  [
    /^It looks at/,
    'Name an answer that the form has at this point; a question that a later change adds is not there yet.',
  ],
  [/^Words cannot be empty/, 'Write the words.'],
  [/^The form itself keeps the ids/, 'Take the change out.'],
  [/^The rule .* has no sentence/, 'Add its sentence: "text": { "en-GB": { "message": "…" } }.'],
  [/has a rule .* already/, 'Give the rule another name.'],
  [/^The name/, 'Write a name of letters and digits that begins with a small letter.'],
  [/^This form has no words in/, 'Take "locale" out, or add the words of the whole form in that language.'],
  [/not in the same group|placed by itself/, 'Move it after a question of its own group.'],
];

function mendOf(note: string): string {
  return mends.find(([known]) => known.test(note))?.[1] ?? 'Change it so that the form allows it, or take it out.';
}
