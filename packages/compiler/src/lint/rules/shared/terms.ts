import { isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import { nearestOf } from '../../../template/nearest.js';
import type { Library } from '../../files/library.js';
import type { LintRule } from '../../lint-rule.js';
import { isKnownTerm } from '../../resolve/resolve-case.js';
import type { VersionScene, WholeScene } from '../../scenes.js';

const term = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Words that use a term which nobody explains. Words of overlays are the engine's to refuse. */
export const unknownTerm: LintRule<VersionScene> = {
  code: 'term.unknown',
  about: 'Every term in braces that words use is explained in terms.json, or by every authority.',
  severity: 'error',
  *check({ library, folder, cases }) {
    const lacking = new Map<string, string[]>();
    for (const { unknownTerms, owner } of cases) {
      for (const name of unknownTerms) lacking.set(name, [...(lacking.get(name) ?? []), owner.name]);
    }
    if (lacking.size === 0) return;
    const known = Object.keys(library.object('terms.json') ?? {});
    for (const file of filesWithWords(library, folder)) {
      for (const { name, path } of termsIn(library.file(file)?.value ?? null, [])) {
        const owners = lacking.get(name);
        if (!owners) continue;
        const whom = owners.length === cases.length ? '' : ` for ${owners.join(', ')}`;
        const near = nearestOf(name, known);
        yield {
          at: { file, path },
          message: `There is no term "{${name}}"${whom}.`,
          mend: near
            ? `Write "{${near}}" instead.`
            : `Add "${name}" to schemas/terms.json, or to "terms" in the authority's settings.`,
        };
      }
    }
  },
};

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

/** A term that no words use. */
export const unusedTerm: LintRule<WholeScene> = {
  code: 'term.unused',
  about: 'Every term is used by some words.',
  severity: 'advice',
  *check({ library }) {
    const used = usedTerms(library);
    for (const name of Object.keys(library.object('terms.json') ?? {}).filter((one) => !used.has(one))) {
      yield {
        at: { file: 'terms.json', path: [name], name: true },
        message: `No words use "{${name}}".`,
        mend: 'Use it in place of the words that authorities say in different ways, or take it out.',
      };
    }
  },
};

function usedTerms(library: Library): Set<string> {
  const used = new Set<string>();
  for (const path of library.jsonFiles()) {
    if (/^meta\/|\/examples\//.test(path)) continue;
    for (const [, name = ''] of (library.files.get(path) ?? '').matchAll(term)) {
      used.add(name);
      used.add(name.charAt(0).toLowerCase() + name.slice(1));
    }
  }
  return used;
}

/** A term that an authority puts in other words and that no form has. */
export const replacedTerm: LintRule<WholeScene> = {
  code: 'term.replaced',
  about: 'Every term that an authority or a profile gives words to is one that some words use.',
  severity: 'warning',
  *check({ library }) {
    const used = usedTerms(library);
    const national = library.object('terms.json') ?? {};
    const places = [
      ...library.authorities.map((name) => ({ file: `authorities/${name}/authority.json`, path: ['terms'] })),
      ...library.profiles.map((name) => ({ file: `profiles/${name}/profile.json`, path: ['settings', 'terms'] })),
    ];
    for (const { file, path } of places) {
      const terms = library.file(file)?.at(path);
      for (const name of Object.keys(isJsonObject(terms) ? terms : {})) {
        if (used.has(name) || isKnownTerm(name, national as Record<string, string>)) continue;
        const near = nearestOf(name, Object.keys(national));
        yield {
          at: { file, path: [...path, name], name: true },
          message: `No words use the term "${name}", so what it says is never read.`,
          mend: near ? `Write "${near}" instead.` : 'Take it out, or use it in words as {…}.',
        };
      }
    }
  },
};
