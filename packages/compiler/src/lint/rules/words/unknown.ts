import { isJsonObject, type Json, type UiElement } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { VersionScene } from '../../scenes.js';
import { allQuestions } from '../../resolve/question-index.js';
import { members, strange } from './strange-words.js';

/** Words for a question, a section or an option that does not exist. */
export const wordsUnknown: LintRule<VersionScene> = {
  code: 'words.unknown',
  about: 'There are no words for questions, sections and options that do not exist.',
  severity: 'warning',
  *check({ library, folder, cases }) {
    if (cases.length === 0 || cases.some(({ resolved }) => !resolved)) return;
    const codes = codesById(cases);
    const sections = new Set(cases.flatMap(({ definition }) => namesIn(definition.ui)));
    for (const locale of library.localesIn(folder)) {
      const file = `${folder}/text.${locale}.json`;
      const text = library.object(file) ?? {};
      for (const [id, words] of members(text['questions'])) {
        yield* strangeWords({ at: { file, path: ['questions', id] }, id, words, known: codes });
      }
      for (const [name] of members(text['sections']).filter(([one]) => !sections.has(one))) {
        yield strange(
          { file, path: ['sections', name], name: true },
          `There is no section "${name}".`,
          nearestOf(name, sections),
        );
      }
    }
  },
};

/** Names of all sections, groups and statements of a UI schema: each has words. */
function namesIn({ name, elements }: UiElement): string[] {
  return [...(name === undefined ? [] : [name]), ...(elements ?? []).flatMap(namesIn)];
}

/** Codes that each question offers, for one authority or another; no codes for questions without options. */
function codesById(cases: VersionScene['cases']): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { resolved } of cases) {
    for (const { id, schema } of allQuestions(resolved?.schema ?? {})) {
      const offered = codes.get(id) ?? new Set();
      for (const code of schema.enum ?? schema.items?.enum ?? []) offered.add(String(code));
      for (const { code } of schema.optionGroups ?? []) offered.add(code);
      codes.set(id, offered);
    }
  }
  return codes;
}

interface Words {
  at: { file: string; path: (string | number)[] };
  id: string;
  words: Json;
  known: ReadonlyMap<string, ReadonlySet<string>>;
}

function* strangeWords({ at, id, words, known }: Words): Generator<Found> {
  const codes = known.get(id);
  if (!codes) {
    yield {
      ...strange({ ...at, name: true }, `There is no question "${id}".`, nearestOf(id, known.keys())),
      question: id,
    };
    return;
  }
  if (!isJsonObject(words)) return;
  for (const member of ['options', 'optionHints']) {
    for (const [code] of members(words[member]).filter(([one]) => !codes.has(one))) {
      const place = { file: at.file, path: [...at.path, member, code], name: true };
      yield { ...strange(place, `"${id}" does not offer "${code}".`, nearestOf(code, codes)), question: id };
    }
  }
}
