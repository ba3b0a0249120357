import type { UiElement } from './form-definition.js';
import { idOfScope, parentId } from './question-ids.js';
import type { MetQuestion } from './walk-questions.js';

/**
 * Section of every question by question id, in the order in which they are asked: sections as the UI schema lists them,
 * inside a control as the schema lists them. Groups come before their first question. A question that no section asks
 * comes last, with an empty section. `written` are all questions of the schema, groups before what is in them.
 */
export function askingOrder(written: readonly MetQuestion[], ui: UiElement): Map<string, string> {
  const places = new Map(written.map(({ id }, place) => [id, place]));
  const order = new Map<string, string>();
  const ask = (id: string, section: string): void => {
    if (!order.has(id)) order.set(id, section);
  };
  for (const { section, scope } of controlsBySection(ui)) {
    const id = idOfScope(scope);
    const start = places.get(id);
    if (start === undefined) {
      throw new Error(`The UI schema asks "${scope}" in section "${section}", but the schema has no such question.`);
    }
    for (const group of groupsAround(id)) ask(group, section);
    ask(id, section);
    // What is in a question is written right after it, so there is no need to look further.
    for (let place = start + 1; written[place]?.id.startsWith(`${id}.`); place += 1) {
      ask(written[place]?.id ?? '', section);
    }
  }
  for (const { id } of written) ask(id, '');
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
