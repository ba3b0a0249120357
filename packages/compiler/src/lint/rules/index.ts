import type { LintRule } from '../lint-rule.js';
import type { FormCase } from '../resolve/form-case.js';
import type { FileScene, OverlayScene, VersionScene, WholeScene } from '../scenes.js';
import { letters } from './authority/letters.js';
import { levels } from './authority/levels.js';
import { colour } from './authority/colour.js';
import { consentModel } from './authority/consent-model.js';
import { contacts } from './authority/contacts.js';
import { crest } from './authority/crest.js';
import { days } from './authority/days.js';
import { decisions } from './authority/decisions.js';
import { glossary } from './authority/glossary.js';
import { retention } from './authority/retention.js';
import { signatures } from './authority/signatures.js';
import { terms } from './authority/terms.js';
import { sameKind } from './condition/same-kind.js';
import { circular } from './condition/circular.js';
import { conditionCode } from './condition/codes.js';
import { conditionAnswer } from './condition/names.js';
import { alwaysHolds } from './condition/always-holds.js';
import { neverHolds } from './condition/never-holds.js';
import { unreachable } from './condition/unreachable.js';
import { requiredHidden } from './condition/required-hidden.js';
import { json } from './file/json.js';
import { nameTwice } from './file/name-twice.js';
import { pattern } from './file/pattern.js';
import { reservedName } from './file/reserved-name.js';
import { shape } from './file/shape.js';
import { unknownFile } from './file/unknown-file.js';
import { migrationMissing, migrationStep } from './migration/steps.js';
import { landing } from './overlay/landing.js';
import { lostCodes } from './overlay/lost-codes.js';
import { nothing } from './overlay/nothing.js';
import { operation } from './overlay/operation.js';
import { optionalGroup } from './overlay/optional-group.js';
import { overwritten } from './overlay/overwritten.js';
import { extension } from './overlay/extends.js';
import { owner } from './overlay/owner.js';
import { reason } from './overlay/reason.js';
import { version } from './overlay/version.js';
import { qualityCode } from './quality/finding-codes.js';
import { qualityOption } from './quality/condition-codes.js';
import { qualityPlace } from './quality/places.js';
import { qualityQuestion } from './quality/questions.js';
import { classMissing } from './question/class-missing.js';
import { classUnknown } from './question/class-unknown.js';
import { dates } from './question/dates.js';
import { limits } from './question/limits.js';
import { lists } from './question/lists.js';
import { options } from './question/options.js';
import { rowChecks } from './question/row-checks.js';
import { plainEnglish } from './question/plain-english.js';
import { rowName } from './question/row-name.js';
import { schoolCalendar } from './question/school-calendar.js';
import { sections } from './question/sections.js';
import { formFiles } from './question/form-files.js';
import { unresolved } from './question/unresolved.js';
import { circularBlock } from './shared/circular-block.js';
import { unknownBlock } from './shared/unknown-block.js';
import { unusedBlock } from './shared/unused-block.js';
import { braces } from './shared/braces.js';
import { replacedTerm } from './shared/replaced-term.js';
import { unknownTerm } from './shared/unknown-term.js';
import { unusedTerm } from './shared/unused-term.js';
import { unknownVocabulary } from './shared/unknown-vocabulary.js';
import { unusedVocabulary } from './shared/unused-vocabulary.js';
import { vocabularyWhole } from './shared/vocabulary-codes.js';
import { template } from './template/template.js';
import { locales } from './words/locales.js';
import { wordsMissing } from './words/missing.js';
import { sameLabel } from './words/same-label.js';
import { partWordsUnknown } from './words/part-unknown.js';
import { wordsUnknown } from './words/unknown.js';
import { wordsUnused } from './words/unused.js';

/** Rules about one file by itself; what is said against its shape comes first. */
export const fileRules: readonly LintRule<FileScene>[] = [
  json,
  nameTwice,
  shape,
  unknownFile,
  reservedName,
  pattern,
  operation,
  reason,
  unknownBlock,
  unknownVocabulary,
  vocabularyWhole,
  contacts,
  colour,
  crest,
  days,
  decisions,
  glossary,
  letters,
  retention,
  signatures,
  terms,
  braces,
];

/** Rules about one version of a form for one authority, with everything put together. */
export const caseRules: readonly LintRule<FormCase>[] = [
  limits,
  unresolved,
  sections,
  wordsMissing,
  sameLabel,
  classMissing,
  classUnknown,
  conditionAnswer,
  sameKind,
  unreachable,
  neverHolds,
  alwaysHolds,
  circular,
  requiredHidden,
  dates,
  lists,
  rowChecks,
  rowName,
  plainEnglish,
  options,
  template,
];

/** Rules about how a form and what an authority says of itself go together. */
export const ownerRules: readonly LintRule<FormCase>[] = [levels, consentModel, schoolCalendar];

/** Rules about one version of a form for all authorities together. */
export const versionRules: readonly LintRule<VersionScene>[] = [unknownTerm, wordsUnknown, wordsUnused, locales];

/** Rules about one overlay on the form that it changes. */
export const overlayRules: readonly LintRule<OverlayScene>[] = [
  landing,
  lostCodes,
  optionalGroup,
  nothing,
  overwritten,
  version,
];

/** Rules about everything at once. */
export const wholeRules: readonly LintRule<WholeScene>[] = [
  formFiles,
  conditionCode,
  owner,
  extension,
  circularBlock,
  unusedBlock,
  unusedVocabulary,
  unusedTerm,
  replacedTerm,
  partWordsUnknown,
  migrationStep,
  migrationMissing,
  qualityPlace,
  qualityQuestion,
  qualityOption,
  qualityCode,
];
