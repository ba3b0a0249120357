import { CSSResult } from 'lit';
import type { LitElement } from 'lit';
import * as elements from '@kinform/elements';
import { defineElements } from '@kinform/elements';
import { defineFields, fieldControls } from '@kinform/fields/controls';

const furniture = ['form', 'section', 'error-summary', 'task-list', 'check-answers', 'warnings', 'save-state'];

function stylesOf(tag: string): unknown[] {
  const element = customElements.get(tag) as typeof LitElement | undefined;
  if (!element) throw new Error(`<${tag}> is not defined. Name an element that @kinform/elements or a field defines.`);
  return element.elementStyles;
}

/** The text of every style module that an element of ours uses, each once. */
export function styleModules(): string[] {
  defineElements();
  defineFields();
  const tags = [...furniture.map((name) => `kin-${name}`), ...fieldControls.map(({ tag }) => tag)];
  const found = [...Object.values(elements), ...tags.flatMap(stylesOf)].flat();
  return [...new Set(found.filter((one) => one instanceof CSSResult).map(({ cssText }) => cssText))];
}

/** One declaration of a style module. */
export interface Declaration {
  property: string;
  value: string;
}

/** Every declaration of the style modules, conditions and selectors left out. */
export function declarations(modules: readonly string[]): Declaration[] {
  return modules.flatMap((text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split(/[;{}]/)
      .map((part) => /^\s*(-?[a-z][a-z-]*|--[\w-]+)\s*:\s*([\s\S]+)$/.exec(part))
      .flatMap((match) => (match ? [{ property: match[1] ?? '', value: (match[2] ?? '').trim() }] : [])),
  );
}
