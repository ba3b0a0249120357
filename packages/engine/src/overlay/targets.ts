import type { FormDraft } from '../definition/form-draft.js';
import type { UiElement } from '../definition/form-definition.js';
import { takeInHand } from '../definition/take-in-hand.js';
import { idOfScope } from '../definition/question-ids.js';
import { findQuestion, questionsOf, type MetQuestion } from '../definition/walk-questions.js';

const sectionPrefix = 'section:';

/** Name of the section that a target names (`section:history`), or undefined. */
export function sectionOfTarget(target: string): string | undefined {
  return target.startsWith(sectionPrefix) ? target.slice(sectionPrefix.length) : undefined;
}

/** Everything that a change of this form can name. */
export function targetsOf(draft: FormDraft): string[] {
  const questions = [...questionsOf(draft.schema)].map((question) => question.id);
  const sections = (draft.ui.elements ?? []).flatMap((element) => (element.name ? [sectionPrefix + element.name] : []));
  return ['form', ...sections, ...questions];
}

/** The question that a target names, or undefined. */
export function questionOfTarget(draft: FormDraft, target: string): MetQuestion | undefined {
  return findQuestion(draft.schema, target);
}

/** The section (top UI category) that a target names, or undefined. */
export function categoryOfTarget(draft: FormDraft, target: string): UiElement | undefined {
  const name = sectionOfTarget(target);
  return name === undefined ? undefined : draft.ui.elements?.find((element) => element.name === name);
}

/** Questions that a section asks directly, by its controls. */
export function questionsOfSection(draft: FormDraft, section: UiElement): MetQuestion[] {
  return idsOf(section).flatMap((id) => findQuestion(draft.schema, id) ?? []);
}

/** Makes what a target names the draft's own to change: a question, or all that a section asks. */
export function takeTargetInHand(draft: FormDraft, target: string): void {
  const section = categoryOfTarget(draft, target);
  for (const id of section ? idsOf(section) : [target]) takeInHand(draft, id);
}

/** Ids of the core questions at and inside a question. */
export function coreWithin(question: MetQuestion): string[] {
  const inner = [...questionsOf(question.schema, question.id)];
  return [question, ...inner].filter(({ schema }) => schema.core).map(({ id }) => id);
}

function idsOf(element: UiElement): string[] {
  const here = element.type === 'Control' && element.scope ? [idOfScope(element.scope)] : [];
  return [...here, ...(element.elements ?? []).flatMap(idsOf)];
}

/** Where a question's own control stands in the UI schema, or undefined when its group is shown as a whole. */
export function placeOfControl(ui: UiElement, id: string): { siblings: UiElement[]; index: number } | undefined {
  const siblings = ui.elements ?? [];
  const ending = `/${id.slice(id.lastIndexOf('.') + 1)}`;
  const index = siblings.findIndex(
    ({ type, scope }) => type === 'Control' && scope?.endsWith(ending) && idOfScope(scope) === id,
  );
  if (index >= 0) return { siblings, index };
  for (const element of siblings) {
    const place = placeOfControl(element, id);
    if (place) return place;
  }
  return undefined;
}

/** JSON Forms scope of a question, through lists where there are any. */
export function scopeOf(question: MetQuestion): string {
  const steps = question.around.slice(1).map((schema, index) => {
    const outer = question.around[index];
    if (outer?.items === schema) return 'items';
    return `properties/${nameIn(outer, schema)}`;
  });
  return ['#', ...steps, 'properties', question.name].join('/');
}

function nameIn(group: MetQuestion['group'] | undefined, schema: MetQuestion['schema']): string {
  return Object.entries(group?.properties ?? {}).find(([, property]) => property === schema)?.[0] ?? '';
}
