import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ResolvedForm } from '@kinform/engine';
import { loadForm } from '../load/load-form.js';
import { formNames } from '../load/load-definition.js';
import { precompileTemplate } from '../template/precompile-template.js';
import { refuseUnproved } from '../template/refuse-unproved.js';
import { measured } from './measured-files.js';
import type { BuiltFile } from './measured-files.js';
import { loadedWith } from './loaded-with.js';
import { builtModules } from './built-modules.js';
import { entryModule, formModule, templateModule } from './form-module.js';
import { leanJsonForms } from './lean-json-forms.js';
import { leanPdf } from './lean-pdf.js';
import { leanStyles } from './lean-styles.js';
import { validatorSource } from './validator-source.js';

/** What to build, from where, to where. */
export interface BuildRequest {
  /** The schemas folder. */
  schemas: string;
  authority: string;
  /** Folder to write; what was in it is replaced whole. */
  out: string;
}

/** What was built: files, and the digest of each form in them. */
export interface BuildResult {
  authority: string;
  forms: { form: string; version: string; digest: string }[];
  files: BuiltFile[];
}

/** Run from source, it builds from source; run as built, from what is built. */
const conditions = import.meta.url.endsWith('.ts') ? ['@kinform/source'] : [];

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
  const { metafile } = await build({
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
    metafile: true,
    conditions,
    plugins: [builtModules(sourcesOf(forms), here), leanJsonForms(), leanPdf(), leanStyles()],
  });
  rmSync(out, { recursive: true, force: true });
  renameSync(temporary, out);
  return {
    authority,
    forms: forms.map(({ form, version, digest }) => ({ form, version, digest })),
    files: measured(out, loadedWith(metafile, temporary)),
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
