import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openPortal } from './open-portal.js';
import type { OpenPortal } from './open-portal.js';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
}, 60_000);
afterAll(() => portal?.close());

/** A plan of St Helens, filled from its example, at the section whose name begins so. */
async function openedAt(section: string, width = 1280) {
  const opened = await portal.page(width, '?authority=st-helens&form=family-action-plan');
  const scripts: string[] = [];
  opened.page.on('request', (request) => scripts.push(request.url()));
  await opened.page.selectOption('#example', 'st-helens');
  await opened.page.click('#fill');
  await expect.poll(() => opened.page.locator('#message').textContent()).toContain('filled from the example');
  await opened.page.locator('kin-task-list button', { hasText: section }).click();
  await opened.page.locator('kin-section').first().waitFor();
  return { ...opened, scripts };
}

async function openFirstCard(page: Page): Promise<void> {
  const closed = page.locator('[data-row="0"] [aria-expanded="false"]');
  if ((await closed.count()) > 0) await closed.first().click();
}

const stateOf = (coach: Locator, word: string): Promise<string | null> =>
  coach.locator('li', { hasText: word }).first().getAttribute('data-state');

describe('the coach, while somebody types', () => {
  it('ticks the letters of an action or says why not, and the warning is there when it is checked', async () => {
    const { page, complaints } = await openedAt('The plan: who does what');
    await openFirstCard(page);
    const coach = page.locator('kin-coach').first();
    await expect.poll(() => coach.count(), { timeout: 15_000 }).toBe(1);
    await expect.poll(() => stateOf(coach, 'Specific')).toBe('met');
    const action = page.locator('textarea').first();
    await action.fill('School to support Leo as appropriate');
    await expect.poll(() => stateOf(coach, 'Specific')).toBe('look');
    expect(await coach.locator('ul').textContent()).toContain('“as appropriate” leaves open whether it happens.');
    await action.fill('Darren reads a story with Leo on the telephone every evening until 30 April 2026');
    await expect.poll(() => stateOf(coach, 'Specific')).toBe('met');
    await action.fill('Ongoing support for the family');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByText('Back to all sections').first().click();
    await page.locator('kin-task-list button', { hasText: 'Check answers' }).click();
    await expect.poll(() => page.locator('kin-warnings ul').textContent()).toContain('Say exactly what will be done');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('tells an adult’s summary from a child’s words, on a phone too', async () => {
    const { page, complaints, scripts } = await openedAt('What each child says', 375);
    await openFirstCard(page);
    const words = page.locator('kin-question', { has: page.locator('kin-coach') }).last();
    await expect.poll(() => words.count(), { timeout: 15_000 }).toBe(1);
    const text = words.locator('textarea').first();
    await text.fill('');
    await expect.poll(() => words.locator('kin-coach li').count()).toBe(0);
    await text.fill('"I want Dad to ring me at bedtime," he said.');
    await expect.poll(() => stateOf(words.locator('kin-coach'), 'own voice')).toBe('met');
    await text.fill('See above');
    await expect.poll(() => stateOf(words.locator('kin-coach'), 'own voice')).toBe('look');
    expect(scripts.every((url) => url.startsWith(portal.address))).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
