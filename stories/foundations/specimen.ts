import { adoptStyles, render } from 'lit';
import type { CSSResultOrNative, TemplateResult } from 'lit';
import { FormElement, defineElements } from '@kinform/elements';

/** Draws something as the form would: in a shadow root, on the form's own ground, with the real style modules. */
export function specimen(content: TemplateResult, styles: readonly CSSResultOrNative[] = []): HTMLElement {
  defineElements();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...FormElement.elementStyles, ...styles]);
  const ground = document.createElement('div');
  ground.className = 'kin-root';
  root.append(ground);
  render(content, ground);
  return host;
}
