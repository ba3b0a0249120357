import { describeFinding, pointerParts, questionIdOf, rowName, rowNameAt } from '@kinform/engine';
import type { Finding, FormSchema, JsonObject, Language, QuestionText, ResolvedForm, Severity } from '@kinform/engine';
import type { FieldState, ShownFinding } from '../field/field-state.js';
import { questionPlace } from '../question/question-place.js';
import type { FormCore } from './form-core.js';
import { conditionHolds } from './form-rules.js';
import { isRow, parentOf } from './pointer.js';
import { asksParts } from './question-owner.js';
import { furnitureWord } from '../words/furniture.js';
import { formText } from '../words/form-text.js';

const RANK: Record<Severity, number> = { error: 0, warning: 1, advice: 2 };

const bySeverity = (a: Finding, b: Finding): number => RANK[a.severity] - RANK[b.severity];

/** A finding in words; rows that it speaks of have the names that the answers give them, as everywhere on the screen. */
export function shownFinding(
  finding: Finding,
  form: ResolvedForm,
  locale: string,
  answers: JsonObject,
  language?: Language,
): ShownFinding {
  const nameOf = (list: string, row: string): string | undefined => rowName(form, answers, list, row, locale);
  const { message, hint, evidence } = describeFinding(finding, locale, form, {
    nameOf,
    answers,
    ...(language && { language }),
  });
  return { code: finding.code, severity: finding.severity, message, hint, evidence };
}

/** What a field shows of a finding; a list names the row that it is about. */
function findingAtField(
  finding: Finding,
  asks: FormSchema,
  { form, core, locale, language }: Surroundings,
): ShownFinding {
  const shown = shownFinding(finding, form, locale, core.answers, language);
  if (!isRow(finding.path) || !asksParts(asks)) return shown;
  const index = Number(pointerParts(finding.path).at(-1));
  const row = rowNameAt(form, core.answers, parentOf(finding.path), index, locale);
  return row ? { ...shown, message: furnitureWord(locale, 'in-row', { row, message: shown.message }) } : shown;
}

/** What the fields of one form have in common. */
export interface Surroundings {
  form: ResolvedForm;
  core: FormCore;
  locale: string;
  mode: FieldState['mode'];
  idBase: string;
  /** Who has words for why prose was judged so. */
  language?: Language | undefined;
  headingLevel: number;
  /** Whether the page's heading says the question's words already. */
  titled: boolean;
}

/** What the field at a pointer shows, with the findings that it may show. */
export function questionState(pointer: string, findings: readonly Finding[], around: Surroundings): FieldState {
  const { form, core, locale } = around;
  const question = questionIdOf(pointer);
  const { own } = questionPlace(form, pointer);
  const props = core.propsOf(pointer);
  const words = formText(form, locale).questions;
  const text: QuestionText = (Object.hasOwn(words, question) ? words[question] : undefined) ?? { label: props.label };
  const asked = own.requiredWhen && conditionHolds(own.requiredWhen, form, core.answers, pointer);
  return {
    id: around.idBase + pointer.replaceAll('/', '-'),
    pointer,
    question,
    schema: own,
    value: core.read(pointer),
    text: { ...text, label: props.label },
    required: props.required === true || asked === true,
    findings: [...findings].sort(bySeverity).map((finding) => findingAtField(finding, own, around)),
    mode: around.mode,
    locale,
    headingLevel: around.headingLevel,
    titled: around.titled,
  };
}
