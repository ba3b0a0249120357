import { isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import { nearestOf } from '../../../template/nearest.js';
import type { Library } from '../../files/library.js';
import type { LintRule } from '../../lint-rule.js';
import type { VersionScene } from '../../scenes.js';
import { term } from './used-terms.js';

/** Words that use a term which nobody explains. Words of overlays are the engine's to refuse. */
export const unknownTerm: LintRule<VersionScene> = {
  code: 'term.unknown',
  about: 'Every term in braces that words use is explained in terms.json, or by every authority.',
  severity: 'error',
  *check({ library, folder, cases }) {
    const lacking = ownersLacking(cases);
    if (lacking.size === 0) return;
    const known = Object.keys(library.object('terms.json') ?? {});
    for (const file of filesWithWords(library, folder)) {
      for (const { name, path } of termsIn(library.file(file)?.value ?? null, [])) {
        const owners = lacking.get(name);
        if (!owners) continue;
        const whom = owners.length === cases.length ? '' : ` for ${owners.join(', ')}`;
        const near = nearestOf(name, known);
        const add = `Add "${name}" to schemas/terms.json, or to "terms" in the authority's settings.`;
        yield {
          at: { file, path },
          message: `There is no term "{${name}}"${whom}.`,
          mend: near ? `Write "{${near}}" instead.` : add,
        };
      }
    }
  },
};

/** For whom each unknown term is unknown. */
function ownersLacking(cases: VersionScene['cases']): Map<string, string[]> {
  const lacking = new Map<string, string[]>();
  for (const { unknownTerms, owner } of cases) {
    for (const name of unknownTerms) lacking.set(name, [...(lacking.get(name) ?? []), owner.name]);
  }
  return lacking;
}

/** Files whose words a form may use. */
function filesWithWords(library: Library, folder: string): string[] {
  const texts = library.localesIn(folder).map((locale) => `${folder}/text.${locale}.json`);
  const blocks = library.localesIn('blocks').map((locale) => `blocks/text.${locale}.json`);
  return [...texts, ...blocks, ...library.vocabularies.map((name) => `vocabularies/${name}.json`)];
}

function* termsIn(value: Json, path: JSONPath): Generator<{ name: string; path: JSONPath }> {
  if (typeof value === 'string') {
    for (const [, name = ''] of value.matchAll(term)) yield { name, path };
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* termsIn(entry, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      // words for a form with a licence have terms of their own
      if (member !== undefined && name !== 'whenLicensed') yield* termsIn(member, [...path, name]);
    }
  }
}
