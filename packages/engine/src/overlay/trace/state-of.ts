import { isNever } from '../../definition/conditions.js';
import type { QuestionText } from '../../definition/form-definition.js';
import type { FormDraft } from '../../definition/form-draft.js';
import { childId, parentId } from '../../definition/question-ids.js';
import type { OverlayChange } from '../../definition/overlay.js';
import { fillTerms, unknownTermIn } from '../../definition/terms.js';
import { findQuestion, type MetQuestion } from '../../definition/walk-questions.js';
import { copyJson, own, type Json } from '../../json.js';
import { isRowKeyword } from '../../keywords/index.js';
import { codesOffered } from '../codes-offered.js';
import type { ChangeOf, OperationName } from '../landing.js';
import { textIn } from '../own-language.js';
import { pieceOf } from '../template-piece.js';
import { categoryOfTarget, placeOfControl, questionOfTarget, questionsOfSection, sectionOfTarget } from '../targets.js';

type State = Json | undefined;

/** What a change of each kind is about, as it stands now: read before and after, it tells what the change did. */
const states: Partial<{ [Name in OperationName]: (draft: FormDraft, change: ChangeOf<Name>) => State }> = {
  relabel: (draft, change) => spoken(draft, wordsAt(draft, change)?.label),
  hint: (draft, change) => spoken(draft, wordsAt(draft, change)?.hint),
  message: (draft, change) => spoken(draft, own(wordsAt(draft, change)?.messages ?? {}, change.code)),
  hide: shownWhen,
  show: shownWhen,
  require: requiredWhen,
  requireWhen: requiredWhen,
  optional: requiredWhen,
  addAfter: (draft, change) => addedBy(draft, change)[0],
  addSection: (draft, { name }) => (categoryOfTarget(draft, `section:${name}`) ? `section:${name}` : undefined),
  move: comesAfter,
  options: codes,
  vocabulary: codes,
  deadline: (draft, { target }) => questionOfTarget(draft, target)?.schema.deadline as State,
  check: (draft, { target, keyword }) => checked(questionOfTarget(draft, target), keyword),
  templatePart: (draft, { part, place }) => pieceOf(draft.template, part, place),
  textPack: (draft, { pack }) => draft.licences.find((licence) => licence.pack === pack)?.digest,
};

/** What a change is about, as it stands in a draft: words, a condition, codes, a rule or a place; undefined where there is nothing. */
export function stateOf(draft: FormDraft, change: OverlayChange): State {
  const read = states[change.op] as ((draft: FormDraft, change: OverlayChange) => State) | undefined;
  return copyJson(read ? read(draft, change) : namedRule(draft, change));
}

/** Ids of the questions that a change brings into the form, groups without what is in them. */
export function addedBy(draft: FormDraft, change: OverlayChange): string[] {
  if (change.op === 'addSection') return Object.keys(change.questions);
  if (change.op !== 'addAfter') return [];
  const id = childId(parentId(change.target), change.name);
  return findQuestion(draft.schema, id) ? [id] : [];
}

/** Words as they are read, with terms filled in. */
function spoken({ terms }: FormDraft, words: string | undefined): State {
  return words === undefined || unknownTermIn(words, terms) !== undefined ? words : fillTerms(words, terms);
}

function wordsAt(
  draft: FormDraft,
  { target, locale }: ChangeOf<'relabel' | 'hint' | 'message'>,
): Partial<QuestionText> | undefined {
  const text = textIn(draft.text, locale);
  if (!text) return undefined;
  if (target === 'form') return { label: text.title, hint: text.description };
  const section = sectionOfTarget(target);
  if (section === undefined) {
    return own(text.questions, target);
  }
  const words = own(text.sections, section);
  return { label: words?.title, hint: words?.hint };
}

/** `always`, `never` or the condition; of a section by question where they differ. */
function shownWhen(draft: FormDraft, { target }: OverlayChange): State {
  const category = categoryOfTarget(draft, target);
  if (!category) return conditionAt(questionOfTarget(draft, target));
  const all = questionsOfSection(draft, category).map((question) => [question.id, conditionAt(question)] as const);
  const alike = new Set(all.map(([, state]) => JSON.stringify(state))).size === 1;
  return alike ? all[0]?.[1] : Object.fromEntries(all);
}

function conditionAt(question: MetQuestion | undefined): State {
  if (!question) return undefined;
  const { showWhen } = question.schema;
  if (showWhen === undefined) return 'always';
  return isNever(showWhen) ? 'never' : (showWhen as Json);
}

/** `always`, `no` or the condition. */
function requiredWhen(draft: FormDraft, { target }: OverlayChange): State {
  const question = questionOfTarget(draft, target);
  if (!question) return undefined;
  if (question.group.required?.includes(question.name)) return 'always';
  return (question.schema.requiredWhen as Json | undefined) ?? 'no';
}

function codes(draft: FormDraft, { target }: OverlayChange): State {
  return codesOffered(questionOfTarget(draft, target)?.schema ?? {}, draft.vocabularies);
}

function checked(question: MetQuestion | undefined, keyword: string): State {
  if (!question) return undefined;
  const holder = isRowKeyword(keyword) ? question.schema.items : question.schema;
  const value = own((holder ?? {}) as Record<string, Json>, keyword);
  const severity = own(question.schema.severity ?? {}, keyword);
  if (value === undefined && severity === undefined) return undefined;
  return { ...(value === undefined ? {} : { [keyword]: value }), ...(severity ? { severity } : {}) };
}

/** What the target comes after: `section:…`, a question's id, or `nothing` where it comes first. */
function comesAfter(draft: FormDraft, { target }: OverlayChange): State {
  const sections = draft.ui.elements ?? [];
  const category = categoryOfTarget(draft, target);
  if (category) {
    const before = sections[sections.indexOf(category) - 1]?.name;
    return before === undefined ? 'nothing' : `section:${before}`;
  }
  const question = questionOfTarget(draft, target);
  if (!question) return undefined;
  const place = placeOfControl(draft.ui, target);
  const above = place?.siblings[place.index - 1]?.scope;
  if (place)
    return above === undefined ? 'nothing' : above.replace(/^#\/|properties\/|items\//g, '').replaceAll('/', '.');
  const names = Object.keys(question.group.properties ?? {});
  const before = names[names.indexOf(question.name) - 1];
  return before === undefined ? 'nothing' : childId(parentId(target), before);
}

function namedRule(draft: FormDraft, change: OverlayChange): State {
  if (!('name' in change)) return undefined;
  const { rule, items } = questionOfTarget(draft, change.target)?.schema ?? {};
  return own({ ...items?.rule, ...rule }, change.name) as State;
}
