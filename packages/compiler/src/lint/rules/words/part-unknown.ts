import { isJsonObject, type Json } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import type { Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { Origins } from '../../resolve/origins.js';
import type { WholeScene } from '../../scenes.js';
import { members, strange } from './strange-words.js';

/** Words of blocks and of overlays' own questions, for what is not in them. */
export const partWordsUnknown: LintRule<WholeScene> = {
  code: 'words.unknown',
  about: 'There are no words for questions that a block, or a question that an overlay adds, does not have.',
  severity: 'warning',
  *check({ library }) {
    for (const locale of library.localesIn('blocks')) yield* wordsOfBlocks(library, `blocks/text.${locale}.json`);
    for (const { path } of library.overlays) yield* wordsOfOverlay(library, path);
  },
};

type Library = WholeScene['library'];

function* wordsOfBlocks(library: Library, file: string): Generator<Found> {
  for (const [block, words] of members(library.object(file))) {
    const schema = { file: `blocks/${block}.json`, path: [] };
    if (library.blocks.includes(block)) yield* strangeIn(library, schema, { file, path: [block] }, words);
    else {
      const near = nearestOf(block, library.blocks);
      yield strange({ file, path: [block], name: true }, `There is no block "${block}".`, near);
    }
  }
}

function* wordsOfOverlay(library: Library, file: string): Generator<Found> {
  const changes = library.object(file)?.['changes'];
  for (const [index, change] of (Array.isArray(changes) ? changes : []).entries()) {
    if (!isJsonObject(change) || change['op'] !== 'addAfter') continue;
    for (const [locale, words] of members(change['text'])) {
      // words of a single question have a label; those of a group go by the questions in it
      if (!isJsonObject(words) || typeof words['label'] === 'string') continue;
      const text = { file, path: ['changes', index, 'text', locale] };
      yield* strangeIn(library, { file, path: ['changes', index, 'schema'] }, text, words);
    }
  }
}

function* strangeIn(
  library: Library,
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
