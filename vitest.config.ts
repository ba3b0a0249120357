import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@kinform/source', 'module', 'import', 'default'] },
  ssr: { resolve: { conditions: ['@kinform/source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/**/src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts', 'tests/browser/**'],
    testTimeout: 60_000,
  },
});
