import type { UiElement } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import { idOfScope, parentId } from './question-ids.js';
import { questionsOf } from './walk-questions.js';

/**
 * Section of every question by question id, in the order in which they are asked: sections as the UI schema lists them,
 * inside a control as the schema lists them. Groups come before their first question. A question that no section asks
 * comes last, with an empty section.
 */
export function askingOrder(schema: FormSchema, ui: UiElement): Map<string, string> {
  const written = questionsOf(schema).map((question) => question.id);
  const order = new Map<string, string>();
  const ask = (id: string, section: string): void => {
    if (!order.has(id)) order.set(id, section);
  };
  for (const { section, scope } of controlsBySection(ui)) {
    const id = idOfScope(scope);
    if (!written.includes(id)) {
      throw new Error(`The UI schema asks "${scope}" in section "${section}", but the schema has no such question.`);
    }
    for (const group of groupsAround(id)) ask(group, section);
    const below = `${id}.`;
    for (const inner of written) if (inner === id || inner.startsWith(below)) ask(inner, section);
  }
  for (const id of written) ask(id, '');
  return order;
}

function groupsAround(id: string): string[] {
  const above = parentId(id);
  return above === '' ? [] : [...groupsAround(above), above];
}

/** Every control with the name of the top category that it is in. */
export function controlsBySection(ui: UiElement): { section: string; scope: string }[] {
  return (ui.elements ?? []).flatMap((top) => scopesOf(top).map((scope) => ({ section: top.name ?? '', scope })));
}

function scopesOf(element: UiElement): string[] {
  const here = element.type === 'Control' && element.scope ? [element.scope] : [];
  return [...here, ...(element.elements ?? []).flatMap(scopesOf)];
}
