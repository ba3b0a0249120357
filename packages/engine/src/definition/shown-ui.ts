import { isNever } from './conditions.js';
import type { UiElement } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import { idOfScope } from './question-ids.js';
import { findQuestion } from './walk-questions.js';

/** A UI schema without controls of questions that can never be shown, and without groups and sections left empty by that. */
export function withoutNeverShown(ui: UiElement, schema: FormSchema): UiElement {
  if (!ui.elements) return ui;
  const elements = ui.elements
    .filter((element) => !isHiddenControl(element, schema))
    .flatMap((element) => {
      const kept = withoutNeverShown(element, schema);
      return isAsking(element) && !isAsking(kept) ? [] : [kept];
    });
  return { ...ui, elements };
}

function isAsking(element: UiElement): boolean {
  return element.type === 'Control' || (element.elements ?? []).some(isAsking);
}

function isHiddenControl(element: UiElement, schema: FormSchema): boolean {
  if (element.type !== 'Control' || !element.scope) return false;
  const question = findQuestion(schema, idOfScope(element.scope));
  return [...(question?.around ?? []), question?.schema].some((one) => isNever(one?.showWhen));
}
