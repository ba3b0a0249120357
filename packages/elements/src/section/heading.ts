import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

const LEVELS: ((classes: string, words: unknown, id: string | typeof nothing) => TemplateResult)[] = [
  (classes, words, id) => html`<h1 class=${classes} id=${id} tabindex="-1">${words}</h1>`,
  (classes, words, id) => html`<h2 class=${classes} id=${id} tabindex="-1">${words}</h2>`,
  (classes, words, id) => html`<h3 class=${classes} id=${id} tabindex="-1">${words}</h3>`,
  (classes, words, id) => html`<h4 class=${classes} id=${id} tabindex="-1">${words}</h4>`,
  (classes, words, id) => html`<h5 class=${classes} id=${id} tabindex="-1">${words}</h5>`,
  (classes, words, id) => html`<h6 class=${classes} id=${id} tabindex="-1">${words}</h6>`,
];

/** A heading of level 1 to 6 (others are brought into that range) that can take focus when its page is shown. */
export function heading(level: number, classes: string, words: unknown, id = ''): TemplateResult {
  const at = Math.min(6, Math.max(1, Math.round(level))) - 1;
  return (LEVELS[at] as (typeof LEVELS)[number])(classes, words, id || nothing);
}
