import { questionIdOf } from '@kinform/engine';
import type { FormText, ResolvedForm, UiElement } from '@kinform/engine';
import { schemaAt } from '../question/schema-at.js';

/** One section of a form: a page of its own, or a part of the whole page. */
export interface Section {
  /** Name in the UI schema, and key of its words. */
  name: string;
  elements: UiElement[];
  /** Pointers of the questions that it asks at its top level, in order. */
  pointers: string[];
}

/** The pointer that a JSON Forms scope stands for: `#/properties/header/properties/kind` → `/header/kind`. */
export function pointerOfScope(scope: string): string {
  return scope.replace(/^#/, '').replaceAll('/properties/', '/');
}

function pointersOf(elements: UiElement[]): string[] {
  return elements.flatMap((element) => [
    ...(element.type === 'Control' && element.scope ? [pointerOfScope(element.scope)] : []),
    ...pointersOf(element.elements ?? []),
  ]);
}

/** Name, and title in the form's first language, of a section. */
interface Titled {
  name: string;
  title: string | undefined;
}

/** A group that only says its section's title again gives way to its questions. */
function isSaidTwice(form: ResolvedForm, pointer: string, title: string | undefined): boolean {
  const schema = schemaAt(form, pointer);
  if (schema?.type !== 'object' || schema.field !== undefined || schema.showWhen !== undefined) return false;
  // what a rule finds of the group needs a place to stand
  if (schema.rule !== undefined) return false;
  const text = Object.values(form.text)[0]?.questions[questionIdOf(pointer)];
  return text?.hint === undefined && text?.label !== undefined && text.label === title;
}

function unfolded(form: ResolvedForm, element: UiElement, title: string | undefined): UiElement[] {
  if (element.type !== 'Control' || !element.scope) return [element];
  const pointer = pointerOfScope(element.scope);
  if (!isSaidTwice(form, pointer, title)) return [element];
  return Object.keys(schemaAt(form, pointer)?.properties ?? {}).map((name) => ({
    type: 'Control',
    scope: `${element.scope}/properties/${name}`,
  }));
}

function sectionOf(form: ResolvedForm, element: UiElement, { name, title }: Titled): Section {
  const elements = (element.elements ?? [element]).flatMap((inner) => unfolded(form, inner, title));
  return { name, elements, pointers: pointersOf(elements) };
}

/** The pointer of a section's only question where that has the section's title for its words, in one language. */
export function titledQuestion({ elements, name, pointers }: Section, text: FormText | undefined): string | undefined {
  const [pointer] = pointers;
  if (elements.length !== 1 || pointers.length !== 1 || pointer === undefined) return undefined;
  const label = text?.questions[questionIdOf(pointer)]?.label;
  return label !== undefined && label === text?.sections[name]?.title ? pointer : undefined;
}

/** The form's sections in the order in which they are asked: its UI schema's categories, or the whole as one. */
export function sectionsOf(form: ResolvedForm): Section[] {
  const titles = Object.values(form.text)[0]?.sections ?? {};
  const titled = (name: string): Titled => ({ name, title: titles[name]?.title });
  const categories = form.ui.type === 'Categorization' ? (form.ui.elements ?? []) : [];
  if (categories.length === 0) return [sectionOf(form, form.ui, titled(form.ui.name ?? form.form))];
  return categories.map((category, at) => sectionOf(form, category, titled(category.name ?? `section-${at + 1}`)));
}
