import { controlsBySection, idOfScope } from '@kinform/engine/definition';
import { isJsonObject, type Json, type UiElement } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import { nearestOf } from '../../../template/nearest.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import { questionAt } from '../../resolve/question-index.js';

/** Sections that ask what the form does not have, and questions that no section asks, or that two do. */
export const sections: LintRule<FormCase> = {
  code: 'section',
  about: 'Every question is asked in one section, and no section asks what there is not.',
  severity: 'error',
  *check(one) {
    if (!one.resolved || one.owner.kind === 'profile') return;
    yield* unknownScopes(one);
    const ui = one.definition.ui;
    const scopes = controlsBySection(ui as UiElement).map(({ scope }) => scope);
    for (const scope of new Set(scopes.filter((each, index) => scopes.indexOf(each) < index))) {
      yield {
        at: placesOf(one, scope).at(-1) ?? { file: `${one.folder}/ui.json`, path: [] },
        case: 'askedTwice',
        message: `"${idOfScope(scope)}" is asked twice.`,
        mend: 'Take one of the two out.',
        question: idOfScope(scope),
      };
    }
    for (const { id, section } of Object.values(one.resolved.questions)) {
      if (section !== '' || id.includes('.')) continue;
      yield {
        at: one.origins.question(id),
        case: 'notAsked',
        message: `No section asks "${id}".`,
        mend: `Add { "type": "Control", "scope": "#/properties/${id}" } to a section in ui.json.`,
        question: id,
      };
    }
  },
};

function* unknownScopes(one: FormCase) {
  const form = one.resolved?.schema ?? {};
  const known = Object.keys(form.properties ?? {}).map((name) => `#/properties/${name}`);
  for (const { scope } of controlsBySection(one.definition.ui)) {
    if (questionAt(form, idOfScope(scope))) continue;
    const near = nearestOf(scope, known);
    yield {
      at: placesOf(one, scope)[0] ?? { file: `${one.folder}/ui.json`, path: [] },
      case: 'unknownQuestion',
      message: `The form has no "${idOfScope(scope)}" to ask.`,
      mend: near ? `Write "${near}" instead.` : 'Take the control out, or add the question to schema.json.',
      question: idOfScope(scope),
    };
  }
}

/** Where a scope stands in ui.json. */
function placesOf({ library, folder }: FormCase, scope: string): { file: string; path: JSONPath }[] {
  const file = `${folder}/ui.json`;
  return [...pathsTo(library.file(file)?.value ?? null, scope, [])].map((path) => ({ file, path }));
}

function* pathsTo(value: Json, scope: string, path: JSONPath): Generator<JSONPath> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* pathsTo(entry, scope, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (name === 'scope' && member === scope) yield [...path, name];
      else if (member !== undefined) yield* pathsTo(member, scope, [...path, name]);
    }
  }
}
