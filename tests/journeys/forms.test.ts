import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorityNames, formNames, formVersions } from '@kinform/compiler';
import type { FormRecord } from '@kinform/engine';
import { fillByKeyboard } from './keyboard-robot.js';
import { openPortal } from './open-portal.js';
import type { OpenPortal } from './open-portal.js';

const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));
const forms = formNames(schemas);
const assessment = 'early-help-assessment';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal(false);
}, 120_000);
afterAll(() => portal?.close());

const open = (form: string, authority = 'st-helens', width = 1280) =>
  portal.page(width, `?authority=${authority}&form=${form}`);

const said = (page: Page) => expect.poll(() => page.locator('#message').textContent(), { timeout: 20_000 });

async function fill(page: Page, example: string): Promise<void> {
  await page.selectOption('#example', example);
  await page.click('#fill');
  await said(page).toContain('filled from the example');
  await page.locator('kin-task-list').first().waitFor();
}

/** Name of an example of this authority, the complete one before others; undefined where it has none. */
function exampleOf(form: string, version: string, authority: string): string | undefined {
  const folder = join(schemas, 'forms', form, version, 'examples');
  const names = readdirSync(folder).filter((name) => !name.startsWith('wrong-') && name !== 'in-progress.json');
  const own = names.filter((name) => {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8')) as FormRecord;
    return record.authority === authority && record.status === 'final';
  });
  return (own.find((name) => name === 'complete.json') ?? own[0])?.replace('.json', '');
}

const newestOf = (form: string): string => formVersions(schemas, form).at(-1) ?? '';

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(forms)('%s in the portal of St Helens', (form) => {
  it('opens every section of the complete example on a telephone, with nothing to scroll sideways, and gives its PDF', async () => {
    const { page, complaints } = await open(form, 'st-helens', 375);
    await fill(page, 'complete');
    const tasks = page.locator('kin-task-list a, kin-task-list button');
    const titles = (await tasks.allTextContents()).map((title) => title.trim());
    expect(titles.length).toBeGreaterThan(5);
    for (const [at, title] of titles.entries()) {
      await tasks.nth(at).click();
      await page.locator('kin-section, kin-check-answers').first().waitFor();
      expect([title, await sideways(page)]).toEqual([title, 0]);
      await page.getByText('Back to all sections').first().click();
      await page.locator('kin-task-list').first().waitFor();
    }
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.click('[data-kind=pdf]'),
    ]);
    expect(download.suggestedFilename()).toBe(`${form}.pdf`);
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('lets its first section be filled in by keyboard alone, with focus always in sight', async () => {
    const { page, complaints } = await open(form);
    await page.locator('kin-task-list a, kin-task-list button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('kin-section').first().waitFor();
    const heading = page.locator('kin-form').getByRole('heading').first();
    const title = await heading.textContent();
    const stops = await fillByKeyboard(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter((stop) => !stop.inSight).map((stop) => stop.words)).toEqual([]);
    const problem = page.getByRole('heading', { name: 'There is a problem' });
    const isAnswered = async () => (await problem.isVisible()) || (await heading.textContent()) !== title;
    await expect.poll(isAnswered).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.each(authorityNames(schemas))('the assessment in the portal of %s', (authority) => {
  const own = exampleOf(assessment, newestOf(assessment), authority);

  it(own ? 'is saved with nothing against it, from its own example' : 'opens and is saved', async () => {
    const { page, complaints } = await open(assessment, authority);
    if (own) await fill(page, own);
    await page.click('#save');
    await said(page).toMatch(own ? /^Saved at .*Nothing stands against it/ : /^Saved at /);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

const older = forms.flatMap((form) =>
  formVersions(schemas, form)
    .slice(0, -1)
    .flatMap((version) => {
      const example = exampleOf(form, version, 'st-helens');
      return example ? [{ form, version, example }] : [];
    }),
);

describe('records of older versions in the portal', () => {
  it('are among the examples of every form that has older versions', () => {
    const versions = forms.flatMap((form) => formVersions(schemas, form).slice(0, -1));
    expect(older.map(({ version }) => version)).toEqual(versions);
  });

  it.each(older)('$form $version opens and is saved in that version', async ({ form, version, example }) => {
    const { page, complaints } = await open(form);
    await fill(page, `${example}@${version}`);
    await page.locator('kin-task-list a, kin-task-list button').first().click();
    await page.locator('kin-section').first().waitFor();
    const saved = page.waitForResponse((reply) => reply.url().endsWith('/api/records'));
    await page.click('#save');
    const sent = JSON.parse((await saved).request().postData() ?? '{}') as FormRecord;
    expect([sent.form, sent.formVersion]).toEqual([form, version]);
    await said(page).toMatch(/^Saved at .*Nothing stands against it/);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
