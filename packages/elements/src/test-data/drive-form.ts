import type { FormRecord } from '@kinform/engine';
import '../define/form.js';
import type { FormElement } from '../form/form-element.js';
import { builtMadeUp } from './made-up-form.js';

/** Every element with a selector, in every shadow root below. */
export function all<T extends Element>(root: ParentNode, selector: string): T[] {
  const here = [...root.querySelectorAll<T>(selector)];
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all<T>(shadowRoot, selector) : [],
  );
  return [...here, ...below];
}

/** Waits until everything that was set off has been drawn. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((done) => setTimeout(done));
};

/** Waits until the check that follows a change is done. */
export const idle = (): Promise<void> => new Promise((done) => setTimeout(done, 350));

const textOf = (root: ParentNode): string =>
  [...root.querySelectorAll('*')]
    .map((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      return own.map((node) => node.textContent).join('') + (element.shadowRoot ? textOf(element.shadowRoot) : '');
    })
    .join(' ')
    .replace(/\s+/g, ' ');

/** All text of a form, in every shadow root. */
export const shown = (form: FormElement): string => textOf(form.renderRoot as ShadowRoot);

/** The button that says these words. */
export function button(form: FormElement, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(form.renderRoot as ShadowRoot, 'button').find(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() === words,
  );
  if (!found) throw new Error(`No button says "${words}".`);
  return found;
}

/** Presses the button that says these words. */
export async function press(form: FormElement, words: string): Promise<void> {
  button(form, words).click();
  await settle();
}

/** The text box that answers a pointer. */
export function input(form: FormElement, pointer: string): HTMLInputElement {
  const id = pointer.replaceAll('/', '-');
  const found = all<HTMLInputElement>(form.renderRoot as ShadowRoot, `input[id$="${id}-control"]`)[0];
  if (!found) throw new Error(`No input answers ${pointer}.`);
  return found;
}

/** Types into the box that answers a pointer, in place of what was there. */
export async function type(form: FormElement, pointer: string, words: string): Promise<void> {
  const control = input(form, pointer);
  control.value = words;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle();
}

/** What has focus, in whichever shadow root. */
export const focused = (): Element | null => {
  let here = document.activeElement;
  while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
  return here;
};

/** A record of the made-up form with nothing missing but the date of the meeting. */
export const complete: FormRecord = {
  kinform: '1',
  recordId: 'r-1',
  form: 'made-up',
  formVersion: '1.0.0',
  authority: 'made-up-council',
  locale: 'en-GB',
  status: 'draft',
  answers: {
    start: { author: 'Sam Okafor', begun: '2026-03-20', worried: false, worry: 'hidden once' },
    children: [
      { id: 'child-1', name: 'Amira Hassan' },
      { id: 'child-2', name: 'Bilal Hassan' },
    ],
    concern: { goal: 'Sleep through' },
  },
};

/** Opens a form on the page. */
export async function open(properties: Partial<FormElement> = {}): Promise<FormElement> {
  const form = document.createElement('kin-form') as FormElement;
  Object.assign(form, { form: builtMadeUp, today: () => '2026-03-27', ...properties });
  document.body.append(form);
  await form.updateComplete;
  await settle();
  return form;
}
