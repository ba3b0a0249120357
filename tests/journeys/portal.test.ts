import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPdf } from '@kinform/signature/verify';
import { fillByKeyboard } from './keyboard-robot.js';
import { openPortal } from './open-portal.js';
import type { OpenPortal } from './open-portal.js';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
}, 60_000);
afterAll(() => portal?.close());

async function filled(name = 'complete') {
  const opened = await portal.page();
  await opened.page.selectOption('#example', name);
  await opened.page.click('#fill');
  await expect.poll(() => opened.page.locator('#message').textContent()).toContain('filled from the example');
  return opened;
}

async function send(record: unknown) {
  const reply = await fetch(`${portal.address}api/records`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof record === 'string' ? record : JSON.stringify(record),
  });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
}

const example = (name: string) =>
  JSON.parse(
    readFileSync(join('schemas', 'forms', 'early-help-assessment', '1.0.0', 'examples', `${name}.json`), 'utf8'),
  ) as { recordId: string; answers: Record<string, unknown> };

describe('the portal in a browser', () => {
  it('fills from an example, saves, and nothing breaks the policy', async () => {
    const { page, complaints } = await filled();
    await page.click('#save');
    await expect.poll(() => page.locator('#message').textContent()).toMatch(/^Saved at .*Nothing stands against it/);
    expect(readdirSync(join(portal.data, 'records'))).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('opens every section of a filled form without a complaint', async () => {
    const { page, complaints } = await filled();
    const count = await page.locator('kin-task-list a, kin-task-list button').count();
    expect(count).toBeGreaterThan(15);
    for (let at = 0; at < count - 1; at += 1) {
      await page.locator('kin-task-list a, kin-task-list button').nth(at).click();
      await page.locator('kin-section').first().waitFor();
      await page.getByText('Back to all sections').first().click();
      await page.locator('kin-task-list').first().waitFor();
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows how good the record is, item by item, and leads from there to a question', async () => {
    const { page, complaints } = await filled('national');
    await page.click('#show-quality');
    await page.locator('kin-quality').waitFor();
    expect(await page.locator('kin-form').isVisible()).toBe(false);
    expect(await page.locator('kin-quality h2').textContent()).toBe('What good early help looks like');
    await page.locator('kin-quality [data-item="gq-3.4"] button').last().click();
    await page.locator('kin-form kin-section').first().waitFor();
    expect(await page.locator('kin-quality').count()).toBe(0);
    expect(await page.locator('#show-quality').getAttribute('aria-expanded')).toBe('false');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(['pdf', 'docx', 'html'])('hands out the document as %s', async (kind) => {
    const { page, complaints } = await filled();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 30_000 }),
      page.click(`[data-kind=${kind}]`),
    ]);
    expect(download.suggestedFilename()).toBe(`early-help-assessment.${kind}`);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    expect(bytes.length).toBeGreaterThan(10_000);
    if (kind === 'pdf') {
      const report = await verifyPdf(bytes, { at: new Date().toISOString() });
      expect(report.signatures.map((signature) => signature.field)).toEqual(['seal']);
      expect(report.verdict).toBe('valid');
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows a missing answer in a summary that takes focus and leads to the question, by keyboard alone', async () => {
    const { page, complaints } = await portal.page();
    const first = page.locator('kin-task-list a, kin-task-list button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.locator('kin-section').first().waitFor();
    await page.getByRole('button', { name: 'Save and continue' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    const focused = () =>
      page.evaluate(() => {
        let element: Element | null | undefined = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return { name: element?.localName, kind: element?.className ?? '' };
      });
    await expect.poll(async () => (await focused()).kind).toContain('error-summary');
    const message = (await page.locator('kin-error-summary li').first().textContent())?.trim() ?? '';
    await expect.poll(() => page.getByText(message).count()).toBeGreaterThan(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused()).name).toMatch(/input|select|textarea/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('can be filled in by keyboard alone, with focus always in sight', async () => {
    const { page, complaints } = await portal.page();
    await page.locator('kin-task-list a, kin-task-list button').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Before you start' }).waitFor();
    const stops = await fillByKeyboard(page);
    expect(stops.filter((stop) => !stop.inSight).map((stop) => stop.words)).toEqual([]);
    expect(stops.filter((stop) => stop.type === 'radio').length).toBeGreaterThan(6);
    await page.getByRole('heading', { name: 'Who is leading' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows three children as three closed cards, and opens the one that a line of the error summary leads to', async () => {
    const { page, complaints } = await filled();
    await page.getByRole('button', { name: 'Children and young people' }).click();
    const cards = page.locator('[data-toggle]');
    await expect.poll(() => cards.count()).toBe(3);
    const states = () => cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-expanded')));
    expect(await states()).toEqual(['false', 'false', 'false']);
    expect(await page.getByRole('heading', { name: 'Children and young people' }).count()).toBe(1);
    await page.getByRole('button', { name: /^Zoë O'Neill ?, Completed$/ }).click();
    await page.getByLabel('Last name').fill('');
    await page.getByRole('button', { name: /^Zoë ?, / }).click();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByRole('button', { name: /^Zoë ?, 1 problem$/ }).waitFor();
    expect(await states()).toEqual(['false', 'false', 'false']);
    await page.getByRole('button', { name: 'Zoë: Enter the last name' }).click();
    await expect.poll(states).toEqual(['true', 'false', 'false']);
    await expect.poll(() => page.getByLabel('Last name').evaluate((box) => box.matches(':focus'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('leaves no answer in the address, in history or in web storage', async () => {
    const { page } = await filled();
    await page.click('#save');
    await expect.poll(() => page.locator('#message').textContent()).toMatch(/^Saved/);
    const traces = await page.evaluate(async () => ({
      address: location.href,
      history: JSON.stringify(history.state),
      storage: JSON.stringify({ ...localStorage, ...sessionStorage }),
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      light: document.querySelectorAll('kin-form input, kin-form textarea, kin-form select').length,
    }));
    expect(traces).toEqual({
      address: portal.address,
      history: 'null',
      storage: '{}',
      databases: 0,
      cookies: '',
      light: 0,
    });
    await page.close();
  });

  it('fits a telephone: nothing to scroll sideways', async () => {
    const { page } = await portal.page(375);
    await page.click('#fill');
    const count = await page.locator('kin-task-list a, kin-task-list button').count();
    for (let at = 0; at < count; at += 3) {
      await page.locator('kin-task-list a, kin-task-list button').nth(at).click();
      await page.waitForTimeout(100);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      await page.getByText('Back to all sections').first().click();
      await page.locator('kin-task-list').first().waitFor();
    }
    await page.close();
  });
});

describe('the portal as a server', () => {
  it('refuses a final record with errors, and says what stands against it without repeating answers', async () => {
    const record = example('complete');
    delete record.answers['childVoices'];
    const { status, body } = await send({ ...record, recordId: 'incomplete-1' });
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain('childVoices');
    expect(JSON.stringify(body)).not.toContain("O'Neill");
    expect((await fetch(`${portal.address}api/records/incomplete-1`)).status).toBe(404);
  });

  it('lets nothing replace a record that is final', async () => {
    const record = { ...example('complete'), recordId: 'final-1' };
    expect((await send(record)).status).toBe(200);
    const { status, body } = await send({ ...record, status: 'draft' });
    expect([status, body['problem']]).toEqual([409, expect.stringContaining('final')]);
    expect((await send(record)).status).toBe(200);
    const kept = (await (await fetch(`${portal.address}api/records/final-1`)).json()) as { status: string };
    expect(kept.status).toBe('final');
  });

  it.each([
    ['what is no JSON', '{ nothing', 400],
    ['an unknown form', { ...example('minimal'), form: 'no-such-form' }, 400],
    ['an unknown authority', { ...example('minimal'), authority: 'nowhere' }, 400],
    ['an id that is a path', { ...example('minimal'), recordId: '../../escape' }, 400],
    ['a name that pollutes', '{"kinform":"1","__proto__":{"polluted":true}}', 400],
    ['too large a record', `{"a":"${'x'.repeat(5_100_000)}"}`, 413],
  ])('refuses %s with one plain sentence', async (_what, record, expected) => {
    const { status, body } = await send(record);
    expect(status).toBe(expected);
    expect(typeof body['problem']).toBe('string');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('serves nothing outside its public folder', async () => {
    for (const path of ['..%2f..%2fpackage.json', '%2e%2e/server/main.mjs', '.%00/index.html']) {
      expect((await fetch(`${portal.address}${path}`)).status).toBe(404);
    }
  });

  it('sends the strict policy with every answer', async () => {
    const reply = await fetch(portal.address);
    expect(reply.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(reply.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });
});
