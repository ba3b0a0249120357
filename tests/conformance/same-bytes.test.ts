import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { DocumentTree } from '@kinform/documents';
import { writePdf } from '@kinform/writer-pdf';
import { nodeFonts } from '@kinform/writer-pdf/node-fonts';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

const browserPath = findBrowser();
if (!browserPath) console.log('skipped: no browser writes the PDF a second time, because none is installed');

const writer = new URL('../../packages/writers/pdf/src/', import.meta.url);
const tree = JSON.parse(readFileSync(new URL('fixtures/every-node.json', writer), 'utf8')) as DocumentTree;
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** Writes the document in the page and gives its bytes as text, or what went wrong. */
const page = `
import { writePdf } from '/writer.js';
const bytes = async (name) => new Uint8Array(await (await fetch(name)).arrayBuffer());
const names = ['regular', 'bold', 'italic', 'boldItalic'];
const fonts = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await bytes('/' + name)])));
const tree = await (await fetch('/tree')).json();
export const written = await writePdf(tree, { fonts }).then((pdf) => Array.from(pdf), String);
`;

let server: Server;

async function contents(): Promise<Record<string, string | Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', writer))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['@kinform/source'],
    logLevel: 'error',
  });
  return {
    '/': '<!doctype html><meta charset="utf-8"><title>Writer</title>',
    '/page.js': page,
    '/writer.js': outputFiles[0]?.contents ?? '',
    '/tree': JSON.stringify(tree),
    ...Object.fromEntries(Object.entries(await nodeFonts()).map(([name, bytes]) => [`/${name}`, bytes as Uint8Array])),
  };
}

beforeAll(async () => {
  if (!browserPath) return;
  const served = await contents();
  server = createServer(({ url = '/' }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : url === '/' ? 'text/html' : 'application/octet-stream';
    response.writeHead(200, { 'content-security-policy': policy, 'content-type': type });
    response.end(served[url] ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => server?.close());

describe.skipIf(!browserPath)('a browser under a strict content security policy', () => {
  it('writes the same bytes as Node', async () => {
    const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const written = await tab.evaluate<number[] | string>("import('/page.js').then((page) => page.written)");
    await browser.close();
    expect(typeof written === 'string' ? written : written.length).toEqual(expect.any(Number));
    const here = await writePdf(tree, { fonts: await nodeFonts() });
    expect(Buffer.from(written as number[]).equals(Buffer.from(here))).toBe(true);
  }, 180_000);
});
