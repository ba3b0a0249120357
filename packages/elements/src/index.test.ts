import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('./index.ts', import.meta.url), 'utf8');

describe('@kinform/elements', () => {
  it('re-exports and does nothing else', () => {
    expect(source.replace(/export (type )?\{[^}]*\} from '[^']+';/g, '').trim()).toBe('');
  });

  it('offers exactly this', () => {
    const names = [...source.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
      list.split(',').map((one) => one.trim()),
    );
    expect(names.filter(Boolean).sort()).toMatchInlineSnapshot(`
      [
        "AnswerChange",
        "BuiltForm",
        "CheckAnswersElement",
        "ErrorSummaryElement",
        "Explained",
        "FieldControl",
        "FieldElement",
        "FieldState",
        "FormElement",
        "FormHandle",
        "FormStore",
        "KinChangeDetail",
        "KinExitDetail",
        "KinFindingsDetail",
        "KinSaveDetail",
        "KinSubmitDetail",
        "ListRow",
        "QuestionElement",
        "QuestionPlace",
        "RemovedRow",
        "RowProgress",
        "SaveState",
        "SaveStateElement",
        "SectionElement",
        "ShownFinding",
        "StoreOptions",
        "SummaryLine",
        "Task",
        "TaskListElement",
        "TaskState",
        "WarningLine",
        "WarningsElement",
        "Words",
        "answerWords",
        "buttonGroupStyles",
        "buttonStyles",
        "characterCountStyles",
        "checkboxesStyles",
        "controlFor",
        "dateInputStyles",
        "dateWords",
        "defineElement",
        "defineElements",
        "detailsStyles",
        "errorMessageStyles",
        "errorSummaryStyles",
        "fieldStyles",
        "fieldsetStyles",
        "findForm",
        "formGroupStyles",
        "furnitureStyles",
        "furnitureWord",
        "heading",
        "hintStyles",
        "inputStyles",
        "insetTextStyles",
        "isWithin",
        "labelStyles",
        "notificationBannerStyles",
        "parentOf",
        "questionPlace",
        "radiosStyles",
        "registerFields",
        "registerForm",
        "registerWords",
        "schemaAt",
        "selectStyles",
        "summaryListStyles",
        "tableStyles",
        "tagStyles",
        "taskListStyles",
        "textareaStyles",
        "typographyStyles",
        "visuallyHiddenStyles",
        "warningTextStyles",
      ]
    `);
  });
});
