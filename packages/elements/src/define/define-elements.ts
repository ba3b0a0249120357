import { CheckAnswersElement } from '../check-answers/check-answers-element.js';
import { ErrorSummaryElement } from '../error-summary/error-summary-element.js';
import { FormElement } from '../form/form-element.js';
import { QuestionElement } from '../question/question-element.js';
import { SaveStateElement } from '../save-state/save-state-element.js';
import { SectionElement } from '../section/section-element.js';
import { TaskListElement } from '../task-list/task-list-element.js';
import { WarningsElement } from '../warnings/warnings-element.js';
import { defineElement } from './define-element.js';

/** Every element of the form's furniture by its tag. */
export const furniture: Record<string, CustomElementConstructor> = {
  'kin-question': QuestionElement,
  'kin-section': SectionElement,
  'kin-error-summary': ErrorSummaryElement,
  'kin-task-list': TaskListElement,
  'kin-check-answers': CheckAnswersElement,
  'kin-warnings': WarningsElement,
  'kin-save-state': SaveStateElement,
  'kin-form': FormElement,
};

/** Defines `<kin-form>` and everything that it is made of; names that are taken stay as they are. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(furniture)) defineElement(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'kin-question': QuestionElement;
    'kin-section': SectionElement;
    'kin-error-summary': ErrorSummaryElement;
    'kin-task-list': TaskListElement;
    'kin-check-answers': CheckAnswersElement;
    'kin-warnings': WarningsElement;
    'kin-save-state': SaveStateElement;
    'kin-form': FormElement;
  }
}
