import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ResolvedForm } from '@kinform/engine';
import { builtModules } from './built-modules.js';
import { sharedWithForm } from './shared-with-form.js';
import { validatorSource } from './validator-source.js';

/**
 * One built form as the source of one module without imports: exports `resolved` and `validator`. For pages that put
 * the form on themselves, such as previews and tests.
 */
export async function bundleForm(resolved: ResolvedForm): Promise<string> {
  const entry = [
    `export { default as validator } from 'built:validator';`,
    `export { resolved } from 'built:definition';`,
  ].join('\n');
  const definition = `export const resolved = JSON.parse(${JSON.stringify(JSON.stringify(resolved))});`;
  const validator = sharedWithForm(validatorSource(resolved), resolved, 'built:definition');
  const sources = { entry, definition, validator };
  const made = await build({
    entryPoints: ['built:entry'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    plugins: [builtModules(sources, dirname(fileURLToPath(import.meta.url)))],
  });
  return made.outputFiles[0]?.text ?? '';
}
