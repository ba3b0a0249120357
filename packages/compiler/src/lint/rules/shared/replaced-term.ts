import { isJsonObject } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import type { LintRule } from '../../lint-rule.js';
import { isKnownTerm } from '../../resolve/resolve-case.js';
import type { WholeScene } from '../../scenes.js';
import { usedTerms } from './used-terms.js';

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
