export type { Json, JsonObject } from './json.js';
export type { Condition, SomeRows } from './definition/condition.js';
export type { ConsentAsks, ConsentChildren, ConsentGiven, ConsentList } from './definition/consent-given.js';
export type {
  Audience,
  Covers,
  FormSchema,
  NamedRule,
  NotBefore,
  OnePerRow,
  QuestionClass,
  Reference,
} from './definition/form-schema.js';
export type { FormDefinition, FormText, QuestionText, UiElement, Vocabulary } from './definition/form-definition.js';
export type { AuthoritySettings, Overlay, OverlayChange, OverlayOwner, ProfileSettings } from './definition/overlay.js';
export type { ConsentModel, ConsentModelName, Decision, Timescale } from './definition/local-standards.js';
export { licenceEnded } from './definition/licensed.js';
export type { Licence, Licensed, PackItem, PacksAtHand, PackWords, TextPack } from './definition/licensed.js';
export type { PlainEnglish, PlainEnglishSettings, TextTree } from './definition/plain-english.js';
export type { ResolvedForm, ResolvedQuestion, TraceEntry } from './definition/resolved-form.js';
export type { Calendar, Deadline, IsoDate, SchoolTerm } from './calendar/deadline-rule.js';
export type { Finding, Severity } from './findings/finding.js';
export type { Explanation, FormRecord, MigratedFrom, Orphan } from './answers/record.js';
export type { CheckContext, ValidationError, Validator } from './answers/validator.js';
export { answersRead, idOfPath } from './definition/answers-read.js';
export { resolveForm } from './definition/resolve-form.js';
export { mergeSettings } from './definition/merge-settings.js';
export { packForm, unpackForm } from './definition/packed-form.js';
export type { PackedForm } from './definition/packed-form.js';
export { fieldTypeOf } from './definition/field-type-of.js';
export { questionIdOf } from './definition/question-ids.js';
export { findQuestion, groupWithin, questionsOf } from './definition/walk-questions.js';
export type { MetQuestion } from './definition/walk-questions.js';
export { canonicalJson } from './digest/canonical-json.js';
export { digestOf } from './digest/digest.js';
export { isJsonObject, sameJson } from './json.js';
export { checkAnswers } from './findings/check-answers.js';
export type { CheckOptions } from './findings/check-answers.js';
export { describeFinding } from './findings/describe-finding.js';
export { evidenceInWords } from './findings/evidence-in-words.js';
export type { DescribedFinding, RowNaming, ShownOfRecord } from './findings/describe-finding.js';
export { deadlinesOf } from './findings/deadlines-of.js';
export type { DeadlinesScene, DeadlineStanding } from './findings/deadlines-of.js';
export { inAskingOrder } from './findings/in-asking-order.js';
export type { FindingWords } from './text/wording.js';
export type { FindingKind } from './findings/finding-kind.js';
export { validationSchema } from './validation/validation-schema.js';
export { aspectOfWord, smartLetters } from './definition/smart-letters.js';
export type { ChildsVoice, Smart, SmartAspect, SmartLetter } from './definition/prose-checks.js';
export type { PlacedEvidence } from './findings/placed-evidence.js';
export type { Scene } from './keywords/keyword-rule.js';
export { isAnswered, withoutBlanks } from './answers/blank.js';
export { evaluateCondition, pointerOfPath } from './answers/evaluate-condition.js';
export { pointerBelow, pointerOf, pointerParts, readPointer, writePointer } from './answers/pointer.js';
export { parseRecord, recordOf } from './answers/parse-record.js';
export type { ReadRecord } from './answers/parse-record.js';
export type { ReadProblem } from './answers/read-problem.js';
export { nextRowId, rowIds } from './answers/row-ids.js';
export { rowName, rowNameAt } from './answers/row-name.js';
export { answersToKeep, isShown, withoutHidden } from './answers/shown.js';
export { addDays, addMonths, daysBetween } from './calendar/add-to-date.js';
export { bankHolidays } from './calendar/bank-holidays.js';
export { isDate, parseIsoDate } from './calendar/day-number.js';
export type { CivilDay } from './calendar/day-number.js';
export { deadlineDue, deadlineState } from './calendar/deadline-due.js';
export type { DeadlineScene, DeadlineState } from './calendar/deadline-due.js';
export { addSchoolDays, endOfTerm, isSchoolDay } from './calendar/school-terms.js';
export { addWorkingDays, isWorkingDay } from './calendar/working-days.js';
export { formatNhsNumber, isNhsNumber, normaliseNhsNumber } from './identifiers/nhs-number.js';
export { formatPostcode, isPostcode, normalisePostcode } from './identifiers/postcode.js';
export { formatTelephone, isTelephone, normaliseTelephone } from './identifiers/telephone.js';
export { formatUpn, isUpn, normaliseUpn } from './identifiers/upn.js';
export type { Migration, MigrationStep, SplitTarget } from './versions/migration.js';
export { migrationFaults } from './versions/migration-faults.js';
export type { MigrationFault } from './versions/migration-faults.js';
export { compareVersions } from './versions/version-order.js';
export { migrateRecord } from './versions/migrate/migrate-record.js';
export type { MigratedRecord, MigrateOptions } from './versions/migrate/migrate-record.js';
export { migrationRoute } from './versions/migrate/migration-route.js';
export type { FormVersion, Hop, MigrationDefinitions } from './versions/migrate/migration-route.js';
export type { CarriedAnswer, MigrationReport } from './versions/migrate/migration-report.js';
export { compareRecords } from './versions/compare/compare-records.js';
export type { Change, ChangeKind } from './versions/compare/change.js';
export { diffForms } from './versions/diff/diff-forms.js';
export { isUncovered } from './versions/diff/difference.js';
export type { Difference, DifferenceKind } from './versions/diff/difference.js';
export type { Misfit } from './versions/migrate/place-in-form.js';
export { asksOfProse } from './language/asks-of-prose.js';
export { remembering } from './language/remembering.js';
export type {
  ActionJudgement,
  Evidence,
  GlossaryEntry,
  Judged,
  Judges,
  Language,
  PlainJudgement,
  ProseChecks,
  ReadingScene,
  ReasonJudgement,
  TextSpan,
  Verdict,
  VoiceJudgement,
} from './language/language.js';
export type { ReasonTable, ReasonWords } from './text/wording.js';
