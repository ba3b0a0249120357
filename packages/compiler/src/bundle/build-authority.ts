import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { ResolvedForm } from '@kinform/engine';
import { loadForm } from '../load/load-form.js';
import { formNames } from '../load/load-definition.js';
import { precompileTemplate } from '../template/precompile-template.js';
import { refuseUnproved } from '../template/refuse-unproved.js';
import { builtModules } from './built-modules.js';
import { entryModule, formModule, templateModule } from './form-module.js';
import { leanJsonForms } from './lean-json-forms.js';
import { validatorSource } from './validator-source.js';

/** What to build, from where, to where. */
export interface BuildRequest {
  /** The schemas folder. */
  schemas: string;
  authority: string;
  /** Folder to write; what was in it is replaced whole. */
  out: string;
}

/** One written file with its size as it is and gzipped, in bytes. */
export interface BuiltFile {
  name: string;
  bytes: number;
  gzipped: number;
}

/** What was built: files, and the digest of each form in them. */
export interface BuildResult {
  authority: string;
  forms: { form: string; version: string; digest: string }[];
  files: BuiltFile[];
}

/**
 * Builds the browser-ready bundle of one authority: `<authority>.js` with elements, fields, forms and their generated
 * validators; writers and templates in chunks that load when asked for. Throws when a template's path is not in the form.
 */
export async function buildAuthority({ schemas, authority, out }: BuildRequest): Promise<BuildResult> {
  const forms = formNames(schemas).map((form) => loadForm(schemas, form, authority));
  forms.forEach(refuseUnproved);
  const here = dirname(fileURLToPath(import.meta.url));
  const temporary = `${out}.part`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  await build({
    entryPoints: { [authority]: 'built:entry' },
    outdir: temporary,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'silent',
    plugins: [builtModules(sourcesOf(forms), here), leanJsonForms()],
  });
  rmSync(out, { recursive: true, force: true });
  renameSync(temporary, out);
  return {
    authority,
    forms: forms.map(({ form, version, digest }) => ({ form, version, digest })),
    files: measured(out),
  };
}

function sourcesOf(forms: ResolvedForm[]): Record<string, string> {
  const sources: Record<string, string> = { entry: entryModule(forms) };
  for (const form of forms) {
    sources[`${form.form}.form`] = formModule(form);
    sources[`${form.form}.validator`] = validatorSource(form);
    sources[`${form.form}.template`] = templateModule(precompileTemplate(form.template));
  }
  return sources;
}

function measured(folder: string, below = ''): BuiltFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((entry) => {
      const name = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return measured(folder, name);
      const content = readFileSync(join(folder, name));
      return [{ name, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length }];
    });
}
