import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Metafile, Plugin } from 'esbuild';
import type { DocumentLook } from '@kinform/documents';
import type { PacksAtHand, ResolvedForm } from '@kinform/engine';
import { licenceNotes } from '../load/licence-notes.js';
import { loadForm } from '../load/load-form.js';
import { loadLook } from '../load/load-look.js';
import { formNames, formVersions } from '../load/load-definition.js';
import { precompileTemplate } from '../template/precompile-template.js';
import { refuseUnproved } from '../template/refuse-unproved.js';
import { measured } from './measured-files.js';
import type { BuiltFile } from './measured-files.js';
import { loadedWith, outputOf } from './loaded-with.js';
import { bundledApart } from './bundled-apart.js';
import { builtModules } from './built-modules.js';
import {
  definitionModule,
  entryModule,
  documentModule,
  formModule,
  languageModule,
  lookModule,
  moduleNameOf,
} from './form-module.js';
import { leanJsonForms } from './lean-json-forms.js';
import { leanPdf } from './lean-pdf.js';
import { leanStyles } from './lean-styles.js';
import { sharedWithForm } from './shared-with-form.js';
import { validatorSource } from './validator-source.js';

/** What to build, from where, to where. */
export interface BuildRequest {
  /** The schemas folder. */
  schemas: string;
  authority: string;
  /** Folder to write; what was in it is replaced whole. */
  out: string;
  /** Licensed text packs that may come in; none where it is left out. */
  atHand?: PacksAtHand;
}

/** A built form in its bundle: its digest, and the file that is fetched when somebody opens it. */
export interface BundledForm {
  form: string;
  version: string;
  digest: string;
  file: string;
}

/** What was built. */
export interface BuildResult {
  authority: string;
  forms: BundledForm[];
  files: BuiltFile[];
  /** What to know of licensed words that did not come in. */
  notes: string[];
}

/** Run from source, it builds from source; run as built, from what is built. */
const conditions = import.meta.url.endsWith('.ts') ? ['@kinform/source'] : [];

/**
 * Builds the browser-ready bundle of one authority: `<authority>.js` with elements and fields; every version of every
 * form with its generated validator, writers and templates in chunks that load when asked for; `<authority>.json` says
 * which forms there are, in which files. Throws when a template's path is not in the form.
 */
export async function buildAuthority({ schemas, authority, out, atHand }: BuildRequest): Promise<BuildResult> {
  const forms = formNames(schemas).flatMap((form) =>
    formVersions(schemas, form).map((version) => loadForm(schemas, form, authority, version, [], atHand)),
  );
  forms.forEach(refuseUnproved);
  const temporary = `${out}.part`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  const sources = builtModules(sourcesOf(forms, lookOf(schemas, forms)), dirname(fileURLToPath(import.meta.url)));
  const documents = await bundle(
    temporary,
    documentEntries(forms),
    [sources, leanJsonForms(), leanPdf()],
    '[dir]/[name]-[hash]',
  );
  const apart = bundledApart((module) => outputOf(module, documents, temporary));
  const pages = await bundle(temporary, { [authority]: 'built:entry' }, [
    apart,
    sources,
    leanJsonForms(),
    leanStyles(),
  ]);
  const bundled = forms.map((form) => bundledForm(form, pages, temporary));
  writeFileSync(join(temporary, `${authority}.json`), `${JSON.stringify({ authority, forms: bundled }, null, 2)}\n`);
  rmSync(out, { recursive: true, force: true });
  renameSync(temporary, out);
  const files = measured(out, { ...loadedWith(documents, temporary), ...loadedWith(pages, temporary) });
  return { authority, forms: bundled, files, notes: forms.flatMap(licenceNotes) };
}

async function bundle(
  outdir: string,
  entryPoints: Record<string, string>,
  plugins: Plugin[],
  entryNames = '[dir]/[name]',
): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    entryNames,
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'silent',
    metafile: true,
    conditions,
    plugins,
  });
  return metafile;
}

/** What makes documents is bundled by itself, so that the form on the screen carries nothing for its sake. */
function documentEntries(forms: ResolvedForm[]): Record<string, string> {
  const modules = forms.map((form) => `${moduleNameOf(form)}.document`);
  return Object.fromEntries([
    ['chunks/documents', 'built:documents'],
    ...modules.map((name) => [`chunks/${name}`, `built:${name}`]),
  ]);
}

function bundledForm(resolved: ResolvedForm, metafile: Metafile, folder: string): BundledForm {
  const { form, version, digest } = resolved;
  const file = outputOf(`built:${moduleNameOf(resolved)}.form`, metafile, folder);
  return { form, version, digest, file };
}

/** Every form has the same settings. */
function lookOf(schemas: string, [form]: ResolvedForm[]): DocumentLook {
  return form ? loadLook(schemas, form.settings) : {};
}

function sourcesOf(forms: ResolvedForm[], look: DocumentLook): Record<string, string> {
  const sources: Record<string, string> = {
    entry: entryModule(forms),
    language: languageModule(forms),
    look: lookModule(look),
    documents: `export { makeDocument } from '@kinform/kinform/make-document';`,
  };
  for (const form of forms) {
    const name = moduleNameOf(form);
    sources[`${name}.form`] = formModule(form);
    sources[`${name}.definition`] = definitionModule(form);
    sources[`${name}.validator`] = sharedWithForm(validatorSource(form), form, `built:${name}.definition`);
    sources[`${name}.document`] = documentModule(form, precompileTemplate(form.template));
  }
  return sources;
}
