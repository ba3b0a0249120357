import { expect, waitFor } from 'storybook/test';
import type { FormElement } from '@kinform/elements';

function all<T extends Element>(root: ParentNode, selector: string): T[] {
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all<T>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<T>(selector), ...below];
}

const wordsOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The form of a story. */
export function formIn(canvas: HTMLElement): FormElement {
  const form = canvas.querySelector('kin-form');
  if (!form) throw new Error('The story shows no <kin-form>. Put one into what it renders.');
  return form;
}

/** Presses the button that says these words, in whichever shadow root, once it is there. */
export async function press(canvas: HTMLElement, words: string): Promise<void> {
  const button = await waitFor(() => {
    const found = all<HTMLButtonElement>(canvas, 'button').find((one) => wordsOf(one) === words);
    if (!found) throw new Error(`No button says "${words}".`);
    return found;
  });
  button.click();
}

/** Waits until an element is there, in whichever shadow root: ten seconds, since a form may have to be fetched. */
export async function sees(canvas: HTMLElement, selector: string): Promise<void> {
  await waitFor(() => expect(all(canvas, selector).length).toBeGreaterThan(0), { timeout: 10_000 });
}

/** Waits until the form of a story is open. */
export async function opened(canvas: HTMLElement): Promise<void> {
  await sees(canvas, 'kin-task-list, .kin-whole, section');
}

/** Scrolls through everything once: parts that are drawn only when they are near then keep their true heights. */
export async function readThrough(canvas: HTMLElement): Promise<void> {
  await sees(canvas, '.kin-whole, section');
  for (const part of all<HTMLElement>(canvas, '.kin-whole, section')) {
    part.scrollIntoView({ block: 'start' });
    await new Promise((drawn) => requestAnimationFrame(drawn));
    part.scrollIntoView({ block: 'end' });
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
  canvas.scrollIntoView({ block: 'start' });
}
