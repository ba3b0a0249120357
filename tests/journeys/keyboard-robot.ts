import type { Page } from 'playwright-core';

/** What has focus, looked for through all shadow roots. */
export interface Focused {
  tag: string;
  type: string;
  words: string;
  part: string;
  /** Whether the middle of it is on the screen and nothing lies over it. */
  inSight: boolean;
}

/** What has focus now. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const deepest = (next: (root: DocumentOrShadowRoot) => Element | null): Element | null => {
      let found = next(document);
      for (let inner = found; inner?.shadowRoot; found = inner ?? found) {
        const within = next(inner.shadowRoot);
        inner = within === inner ? null : within;
      }
      return found;
    };
    const element = deepest((root) => root.activeElement) ?? document.body;
    const root = element.getRootNode() as ShadowRoot;
    const label = element.id ? root.querySelector(`label[for="${element.id}"]`) : null;
    const inSight = (): boolean => {
      const box = element.getBoundingClientRect();
      const y = box.y + Math.min(box.height / 2, 20);
      const x = box.x + box.width / 2;
      const top = deepest((each) => each.elementFromPoint(x, y));
      const over = top === element || element.contains(top) || (label !== null && top?.closest('label') === label);
      return y >= 0 && y <= innerHeight && over;
    };
    const named = label ?? element;
    return {
      tag: element.localName,
      type: element.getAttribute('type') ?? '',
      words: (named.textContent ?? '').replace(/\s+/g, ' ').trim(),
      part: element.getAttribute('data-part') ?? '',
      inSight: inSight(),
    };
  });
}

const dateParts: Record<string, string> = { day: '2', month: '3', year: '2026' };

/** Answers what has focus as a person would by keyboard; leaves buttons and links alone. */
async function answerFocused(page: Page, at: Focused): Promise<void> {
  if (at.type === 'radio' || at.type === 'checkbox') await page.keyboard.press('Space');
  else if (at.tag === 'select') await page.keyboard.press('ArrowDown');
  else if (at.part in dateParts) await page.keyboard.type(dateParts[at.part] ?? '');
  else if (at.tag === 'textarea' || at.tag === 'input') await page.keyboard.type('Seen together');
}

/** Goes through a section with the Tab key, answering on the way, until it presses "Save and continue". Gives all stops. */
export async function fillByKeyboard(page: Page): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    stops.push(at);
    if (at.tag === 'button' && at.words === 'Save and continue') {
      await page.keyboard.press('Enter');
      return stops;
    }
    await answerFocused(page, at);
  }
  throw new Error(`"Save and continue" was not reached by ${stops.length} presses of Tab.`);
}
