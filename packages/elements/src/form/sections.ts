import type { ResolvedForm, UiElement } from '@kinform/engine';
import { isWithin } from './pointer.js';

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

const sectionOf = (element: UiElement, name: string): Section => {
  const elements = element.elements ?? [element];
  return { name, elements, pointers: pointersOf(elements) };
};

/** The form's sections in the order in which they are asked: its UI schema's categories, or the whole as one. */
export function sectionsOf(form: ResolvedForm): Section[] {
  const categories = form.ui.type === 'Categorization' ? (form.ui.elements ?? []) : [];
  if (categories.length === 0) return [sectionOf(form.ui, form.ui.name ?? form.form)];
  return categories.map((category, at) => sectionOf(category, category.name ?? `section-${at + 1}`));
}

/** The section that asks for an answer, or undefined when none does. */
export function sectionAsking(sections: readonly Section[], path: string): Section | undefined {
  return sections.find((section) =>
    section.pointers.some((pointer) => isWithin(path, pointer) || isWithin(pointer, path)),
  );
}
