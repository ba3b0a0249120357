import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildAuthority } from '@kinform/compiler';
import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { browserSwitches } from '../../scripts/find-browser.mjs';
import { measureChecksInBrowser } from './checks-in-browser.mjs';
import { openExample } from './example.mjs';
import { root, timed } from './statistics.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body></body></html>`;

/** Serves the built script and an empty page on this machine. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    if (extname(path) !== '.js') return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(folder, path)));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** In the page: from an empty body to the whole form painted, in ms. */
async function mountInPage({ record, layout }) {
  document.body.replaceChildren();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  const start = performance.now();
  const form = document.createElement('kin-form');
  form.setAttribute('form', 'early-help-assessment');
  form.setAttribute('authority', 'st-helens');
  form.setAttribute('layout', layout);
  form.record = structuredClone(record);
  document.body.append(form);
  await form.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}

/** In the page: opens every closed card, cards within cards too, so that all questions are drawn. */
async function openCardsInPage() {
  const closed = (place) =>
    [...place.querySelectorAll('*')].flatMap((element) => [
      ...(element.getAttribute('aria-expanded') === 'false' ? [element] : []),
      ...(element.shadowRoot ? closed(element.shadowRoot) : []),
    ]);
  for (let round = 0; round < 5; round += 1) {
    const cards = closed(document);
    if (cards.length === 0) return;
    cards.forEach((card) => card.click());
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** In the page: one more letter in a text input, to the next painted frame and to the end of all work it caused. */
async function typeInPage() {
  const inputs = [];
  const walk = (place) => {
    for (const element of place.querySelectorAll('*')) {
      if (element.localName === 'input' && element.type === 'text') inputs.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const input = inputs[Math.floor(inputs.length / 3)];
  input.focus();
  const start = performance.now();
  input.value += 'x';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return { time: performance.now() - start, inputs: inputs.length };
}

/** First paint of the whole assessment and time per key stroke, in a real browser without a frame-rate limit. */
export async function measureForm() {
  const folder = mkdtempSync(join(tmpdir(), 'kinform-bench-form-'));
  await buildAuthority({ schemas: join(root, 'schemas'), authority: 'st-helens', out: join(folder, 'bundle') });
  const server = await serve(join(folder, 'bundle'));
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserSwitches, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.goto(server.address);
    await tab.evaluate(() => import('/st-helens.js'));
    return [...(await measureIn(tab, openExample().record)), ...(await measureChecksInBrowser(tab, '/st-helens.js'))];
  } finally {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(tab, record) {
  const mounts = { whole: [], pages: [] };
  for (let run = 0; run < 7; run += 1) {
    for (const layout of ['pages', 'whole']) mounts[layout].push(await tab.evaluate(mountInPage, { record, layout }));
  }
  const closed = await measureKeys(tab);
  await tab.evaluate(openCardsInPage);
  const open = await measureKeys(tab);
  return [
    timed('First paint of the task list', mounts.pages, 'ms'),
    timed(
      `First paint of all sections on one page, big rows closed (${closed.inputs} text inputs)`,
      mounts.whole,
      'ms',
    ),
    timed('Key stroke to the next painted frame, big rows closed', closed.times, 'ms'),
    timed(`Key stroke to the next painted frame, everything open (${open.inputs} text inputs)`, open.times, 'ms'),
  ];
}

/** Times of key strokes in the page as it stands, the first few left out as warming up. */
async function measureKeys(tab) {
  const found = [];
  for (let run = 0; run < 40; run += 1) found.push(await tab.evaluate(typeInPage));
  return { times: found.slice(5).map((key) => key.time), inputs: found.at(-1).inputs };
}
