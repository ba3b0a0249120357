import { markupElements } from './markup-elements.js';
import type { MarkupKind, MarkupRule } from './markup-elements.js';
import { MarkupError } from './markup-error.js';

/** The rule of an element; an element outside the subset is refused. */
export function ruleOf(name: string, offset: number): MarkupRule {
  const known = Object.hasOwn(markupElements, name) ? markupElements[name] : undefined;
  if (!known) throw new MarkupError(`<${name}> is not an element that a template may use`, offset);
  return known;
}

/** Refuses an element, or words, that may not stand inside this parent; without a parent, only blocks may stand. */
export function checkPlace(name: string, parent: string | undefined, offset: number): void {
  const kind: MarkupKind | 'text' = name === 'text' ? 'text' : ruleOf(name, offset).kind;
  const holds = parent === undefined ? (['block'] as const) : ruleOf(parent, offset).holds;
  if ((holds as readonly string[]).includes(kind)) return;
  const what = name === 'text' ? 'Words' : `<${name}>`;
  throw new MarkupError(`${what} may not stand ${parent === undefined ? 'by itself' : `inside <${parent}>`}`, offset);
}

/** Refuses an attribute that the element does not have, or whose value is not of its form. */
export function checkAttribute(element: string, attribute: string, value: string, offset: number): void {
  const { attributes } = ruleOf(element, offset);
  const known = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
  if (!known) throw new MarkupError(`<${element}> has no attribute ${attribute}`, offset);
  if (!known.pattern.test(value)) throw new MarkupError(`<${element}> cannot have this value of ${attribute}`, offset);
}

/** Refuses an element without an attribute that it must have. */
export function checkRequired(element: string, attributes: ReadonlyMap<string, string>, offset: number): void {
  for (const [name, { required }] of Object.entries(ruleOf(element, offset).attributes)) {
    if (required && !attributes.has(name)) throw new MarkupError(`<${element}> must have ${name}`, offset);
  }
}
