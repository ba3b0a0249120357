import { isJsonObject, type Json, type UiElement } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import type { Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { Origins } from '../../resolve/origins.js';
import type { VersionScene, WholeScene } from '../../scenes.js';
import { allQuestions } from '../../resolve/question-index.js';

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

function members(value: Json | undefined): [string, Json][] {
  return isJsonObject(value) ? (Object.entries(value) as [string, Json][]) : [];
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

function strange(at: Place, message: string, near: string | undefined): Found {
  const mend = near ? `Write "${near}" instead, or take these words out.` : 'Take these words out.';
  return { at, message: `These words are never read. ${message}`, mend };
}

/** Words of blocks and of overlays' own questions, for what is not in them. */
export const partWordsUnknown: LintRule<WholeScene> = {
  code: 'words.unknown',
  about: 'There are no words for questions that a block, or a question that an overlay adds, does not have.',
  severity: 'warning',
  *check({ library }) {
    for (const locale of library.localesIn('blocks')) {
      const file = `blocks/text.${locale}.json`;
      for (const [block, words] of members(library.object(file))) {
        const at = { file, path: [block], name: true };
        if (!library.blocks.includes(block))
          yield strange(at, `There is no block "${block}".`, nearestOf(block, library.blocks));
        else yield* strangeIn(library, { file: `blocks/${block}.json`, path: [] }, { file, path: [block] }, words);
      }
    }
    for (const { path: file } of library.overlays) {
      const changes = library.object(file)?.['changes'];
      for (const [index, change] of (Array.isArray(changes) ? changes : []).entries()) {
        if (!isJsonObject(change)) continue;
        const here = ['changes', index];
        for (const [locale, words] of members(change['text'])) {
          const text = { file, path: [...here, 'text', locale] };
          const isOwn = change['op'] === 'addAfter' && isJsonObject(words) && typeof words['label'] !== 'string';
          if (isOwn) yield* strangeIn(library, { file, path: [...here, 'schema'] }, text, words);
        }
      }
    }
  },
};

function* strangeIn(
  library: WholeScene['library'],
  schema: Place,
  text: { file: string; path: (string | number)[] },
  words: Json,
): Generator<Found> {
  const origins = new Origins(library);
  origins.addSchema('', schema);
  const known = [...origins.ids()];
  for (const [relative] of members(words)) {
    if (known.includes(relative)) continue;
    const at = { file: text.file, path: [...text.path, relative], name: true };
    yield strange(at, `There is no question "${relative}" in it.`, nearestOf(relative, known));
  }
}

/** Words of the document that no template prints. */
export const wordsUnused: LintRule<VersionScene> = {
  code: 'words.unused',
  about: 'Every word that is kept for the document is printed by some template.',
  severity: 'advice',
  *check({ library, folder, cases }) {
    const templates = cases.map(({ resolved, definition }) => resolved?.template ?? definition.template).join('\n');
    const used = new Set([...templates.matchAll(/\bwords\s+"([^"]+)"/g)].map(([, key]) => key));
    for (const locale of library.localesIn(folder)) {
      const file = `${folder}/text.${locale}.json`;
      for (const [key] of members(library.file(file)?.at(['document']))) {
        if (used.has(key)) continue;
        yield {
          at: { file, path: ['document', key], name: true },
          message: `No template prints the words "${key}".`,
          mend: `Print them with {{words "${key}"}}, or take them out.`,
        };
      }
    }
  },
};
