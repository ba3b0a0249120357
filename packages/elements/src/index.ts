export { FieldElement } from './field/field-element.js';
export { fieldStyles } from './styles/field-styles.js';
export { answerWords, dateWords } from './field/answer-words.js';
export { controlFor, registerFields } from './field/field-registry.js';
export type { FieldState, FormHandle, ListRow, RowProgress, ShownFinding } from './field/field-state.js';
export type { FieldControl, QuestionPlace } from './field/field-registry.js';
export { QuestionElement } from './question/question-element.js';
export { questionPlace } from './question/question-place.js';
export { schemaAt } from './question/schema-at.js';
export { isWithin, parentOf } from './form/pointer.js';
export { defineElement } from './define/define-element.js';
export { defineElements } from './define/define-elements.js';
export { FormElement } from './form/form-element.js';
export { fetchForm, findForm, formVersions, offerForm, registerForm } from './form/form-registry.js';
export { fetchLanguage, offerLanguage } from './language/language-registry.js';
export type { BuiltForm, FormName, OfferedForm } from './form/built-form.js';
export type {
  KinChangeDetail,
  KinExitDetail,
  KinFindingsDetail,
  KinSaveDetail,
  KinSubmitDetail,
} from './form/form-events.js';
export { FormStore } from './form/form-store.js';
export type { AnswerChange, StoreOptions } from './form/form-store.js';
export type { RemovedRow } from './form/list-answers.js';
export { SectionElement } from './section/section-element.js';
export { heading } from './section/heading.js';
export { ErrorSummaryElement } from './error-summary/error-summary-element.js';
export type { SummaryLine } from './error-summary/error-summary-element.js';
export { TaskListElement } from './task-list/task-list-element.js';
export type { Task, TaskState } from './task-list/task-list-element.js';
export { CheckAnswersElement } from './check-answers/check-answers-element.js';
export { WarningsElement } from './warnings/warnings-element.js';
export type { Explained, WarningLine } from './warnings/warnings-element.js';
export type { CoachLine, CoachState, CoachView, TextCoach } from './coach/coach-view.js';
export { SaveStateElement } from './save-state/save-state-element.js';
export type { SaveState } from './save-state/save-state-element.js';
export { furnitureWord, registerWords } from './words/furniture.js';
export type { Words } from './words/furniture.js';
export { furnitureStyles } from './styles/furniture-styles.js';
export { typographyStyles } from './styles/generated/typography.css.js';
export { visuallyHiddenStyles } from './styles/generated/visually-hidden.css.js';
export { formGroupStyles } from './styles/generated/form-group.css.js';
export { labelStyles } from './styles/generated/label.css.js';
export { hintStyles } from './styles/generated/hint.css.js';
export { errorMessageStyles } from './styles/generated/error-message.css.js';
export { fieldsetStyles } from './styles/generated/fieldset.css.js';
export { buttonStyles } from './styles/generated/button.css.js';
export { buttonGroupStyles } from './styles/generated/button-group.css.js';
export { inputStyles } from './styles/generated/input.css.js';
export { textareaStyles } from './styles/generated/textarea.css.js';
export { selectStyles } from './styles/generated/select.css.js';
export { checkboxesStyles } from './styles/generated/checkboxes.css.js';
export { radiosStyles } from './styles/generated/radios.css.js';
export { dateInputStyles } from './styles/generated/date-input.css.js';
export { characterCountStyles } from './styles/generated/character-count.css.js';
export { errorSummaryStyles } from './styles/generated/error-summary.css.js';
export { taskListStyles } from './styles/generated/task-list.css.js';
export { summaryListStyles } from './styles/generated/summary-list.css.js';
export { tagStyles } from './styles/generated/tag.css.js';
export { detailsStyles } from './styles/generated/details.css.js';
export { insetTextStyles } from './styles/generated/inset-text.css.js';
export { warningTextStyles } from './styles/generated/warning-text.css.js';
export { notificationBannerStyles } from './styles/generated/notification-banner.css.js';
export { tableStyles } from './styles/generated/table.css.js';
