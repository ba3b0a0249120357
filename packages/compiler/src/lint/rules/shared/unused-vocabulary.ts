import { isJsonObject } from '@kinform/engine';
import type { LintRule } from '../../lint-rule.js';
import type { WholeScene } from '../../scenes.js';
import { vocabulariesAsked } from './vocabularies-asked.js';

/** Vocabularies of the rooms' own making: what every question is classed by. */
const ofTheHouse = ['purpose', 'retention'];

/** A shared list that no question offers. */
export const unusedVocabulary: LintRule<WholeScene> = {
  code: 'vocabulary.unused',
  about: 'Every vocabulary is offered by some question.',
  severity: 'advice',
  *check({ library }) {
    const used = new Set([...ofTheHouse, ...askedByQuestions(library), ...putInPlace(library)]);
    for (const name of library.vocabularies.filter((one) => !used.has(one))) {
      yield {
        at: { file: `vocabularies/${name}.json`, path: [] },
        message: `No question offers the vocabulary "${name}".`,
        mend: 'Offer it in a question with "vocabulary", or take it out.',
      };
    }
  },
};

type Library = WholeScene['library'];

function askedByQuestions(library: Library): string[] {
  const paths = library.jsonFiles().filter((path) => !/^meta\/|\/examples\//.test(path));
  return paths.flatMap((path) => [...vocabulariesAsked(library.file(path)?.value ?? null, [])].map(({ name }) => name));
}

/** Vocabularies that overlays put in the place of others. */
function putInPlace(library: Library): string[] {
  return library.overlays.flatMap(({ path }) => {
    const changes = library.object(path)?.['changes'];
    const all = Array.isArray(changes) ? changes.filter(isJsonObject) : [];
    return all.filter(({ op }) => op === 'vocabulary').map(({ value }) => String(value));
  });
}
