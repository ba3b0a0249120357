import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { browserSwitches, findBrowser } from '../../scripts/find-browser.mjs';
import { startPortal } from '../../examples/portal/server/main.mjs';

/** A portal that runs for one test file, with a browser beside it and an empty store. */
export interface OpenPortal {
  address: string;
  data: string;
  /** A fresh page, by default of St Helens' assessment; everything that the browser complains of is put into `complaints`. */
  page(width?: number, query?: string): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

/**
 * Starts the example portal on a free port of this machine, and a browser. `keepsBuilt` shares what is built with the
 * portal that people start; a file that opens many authorities builds for itself, so that no two builds write one file.
 */
export async function openPortal(keepsBuilt = true): Promise<OpenPortal> {
  const data = mkdtempSync(join(tmpdir(), 'kinform-portal-'));
  const portal = await startPortal({
    ...{ port: 0, dataFolder: data, quiet: true },
    ...(keepsBuilt ? {} : { builtFolder: join(data, 'built') }),
  });
  const executablePath = findBrowser();
  const browser: Browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: browserSwitches,
  });
  return {
    address: portal.address,
    data,
    async page(width = 1280, query = '') {
      const page = await browser.newPage({ viewport: { width, height: 900 }, acceptDownloads: true });
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective}`),
        );
      });
      await page.goto(`${portal.address}${query}`, { timeout: 120_000 });
      await page.locator('kin-task-list').first().waitFor();
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await portal.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
