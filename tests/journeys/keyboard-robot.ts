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
    let element: Element | null | undefined = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const box = element?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)];
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top) {
      top = top.shadowRoot.elementFromPoint(x, y);
    }
    const label = element?.id
      ? (element.getRootNode() as ShadowRoot).querySelector?.(`label[for="${element.id}"]`)
      : null;
    const labelled = top?.closest('label') ?? top;
    return {
      tag: element?.localName ?? '',
      type: element?.getAttribute('type') ?? '',
      words: (label?.textContent ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      part: element?.getAttribute('data-part') ?? '',
      inSight: y >= 0 && y <= innerHeight && (top === element || labelled === label || Boolean(element?.contains(top))),
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
