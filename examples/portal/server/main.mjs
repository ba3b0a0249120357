// A council's small server: serves the page, keeps records, checks each one again, and hands out documents.
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from './store.mjs';
import { openBundles } from './bundles.mjs';
import { openForms } from './forms.mjs';
import { openSeal } from './seal.mjs';
import { answer } from './routes.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const portal = join(here, '..');
const data = join(portal, 'data');

/**
 * Starts the server on this machine only; gives the address and the way to stop it. It opens with the forms of one
 * authority; the others are a choice on the page.
 */
export async function startPortal(options = {}) {
  const { port = 8080, dataFolder = data, quiet = false, schemas = join(portal, '..', '..', 'schemas') } = options;
  const { authority = 'st-helens', builtFolder = join(portal, '.built') } = options;
  mkdirSync(dataFolder, { recursive: true });
  const bundles = openBundles({ schemas, folder: builtFolder });
  const services = {
    publicFolder: join(portal, 'public'),
    store: openStore(join(dataFolder, 'records')),
    forms: openForms(schemas),
    bundles,
    authority,
    seal: await openSeal(join(dataFolder, 'seal')),
    today: () => new Date().toISOString().slice(0, 10),
    now: () => new Date().toISOString(),
  };
  // What cannot be built is said on the page; the server is there all the same, for the file to be mended.
  await bundles.ready(authority).catch(() => undefined);
  const server = createServer((request, response) => answer(request, response, services));
  const address = await listen(server, port);
  if (!quiet) {
    console.log(`The portal is at ${address}`);
    console.log('Stop it with Ctrl+C.');
  }
  return { address, stop: () => new Promise((done) => server.close(done)) };
}

/** Listens on the port, or on the next free one when it is taken. */
function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', (problem) => {
      if (problem.code === 'EADDRINUSE' && port !== 0 && port < 8100) done(listen(server, port + 1));
      else failed(problem);
    });
    server.listen(port, '127.0.0.1', () => done(`http://localhost:${server.address().port}/`));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await startPortal({ port: Number(process.env.PORT ?? 8080), authority: process.env.AUTHORITY });
}
