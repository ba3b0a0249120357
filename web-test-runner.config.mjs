// Component tests in a real browser, under the strict content security policy that the README promises to hosts.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { countingReporter } from './scripts/counting-reporter.mjs';
import { browserSwitches, findBrowser } from './scripts/find-browser.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const cache = join(root, '.cache/browser-tests');
const require = createRequire(import.meta.url);

/** What comes as CommonJS, or brings CommonJS with it, made into one ES module each. */
const vendors = { '@jsonforms/core': '@jsonforms/core/lib/jsonforms-core.esm.js', 'axe-core': 'axe-core' };

/** The browser never compiles schemas: the bundle has no Ajv, and neither have the tests. */
const withoutAjv = {
  name: 'without-ajv',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ajv(-formats)?$/ }, ({ path }) => ({ path, namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'export default undefined;' }));
  },
};

async function buildVendors() {
  mkdirSync(cache, { recursive: true });
  for (const [name, entry] of Object.entries(vendors)) {
    await build({
      entryPoints: [require.resolve(entry)],
      outfile: join(cache, fileName(name)),
      bundle: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
      plugins: [withoutAjv],
    });
  }
}

const fileName = (vendor) => `${vendor.replace(/\W+/g, '-')}.js`;

const vendorPlugin = {
  name: 'vendors',
  serverStart: buildVendors,
  resolveImport({ source }) {
    if (source in vendors) return `/.cache/browser-tests/${fileName(source)}`;
  },
};

const NONCE = 'browser-tests';

const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${NONCE}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The runner's own inline scripts get a nonce; nothing else may be inline. */
const policyPlugin = {
  name: 'content-security-policy',
  transform(context) {
    if (!context.response.is('html')) return;
    context.set('content-security-policy', POLICY);
    return { body: context.body.replace(/<script(?![^>]*\bnonce=)/g, `<script nonce="${NONCE}"`) };
  },
};

export default {
  rootDir: root,
  files: ['packages/**/src/**/*.browser.test.ts', 'tests/browser/**/*.test.ts', '!**/node_modules/**'],
  concurrency: 1,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    countingReporter(join(root, 'tests/output/browser.json')),
  ],
  nodeResolve: { exportConditions: ['@kinform/source', 'browser', 'development', 'import', 'default'] },
  testFramework: { config: { timeout: 20_000 } },
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser() ?? undefined,
        args: browserSwitches,
      },
    }),
  ],
  plugins: [
    vendorPlugin,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.base.json') }),
    policyPlugin,
  ],
};
