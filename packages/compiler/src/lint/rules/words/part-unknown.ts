import { isJsonObject, type Json } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import { within, type Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import { listed } from '../../meta/shape-fault.js';
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
    if (!isJsonObject(change)) continue;
    for (const [locale, words] of members(change['text'])) {
      const text = { file, path: ['changes', index, 'text', locale] };
      if (change['op'] === 'addSection')
        yield* strangeInSection(library, { file, path: ['changes', index] }, text, words);
      // words of a single question have a label; those of a group go by the questions in it
      if (change['op'] !== 'addAfter' || !isJsonObject(words) || typeof words['label'] === 'string') continue;
      yield* strangeIn(library, { file, path: ['changes', index, 'schema'] }, text, words);
    }
  }
}

type InFile = Extract<Place, { path: unknown }>;

/** Words of a section's questions go by their whole ids. */
function* strangeInSection(library: Library, change: InFile, text: InFile, words: Json): Generator<Found> {
  const origins = new Origins(library);
  for (const [id] of members(origins.valueAt(within(change, 'questions')))) {
    origins.addSchema(id, within(change, 'questions', id));
  }
  const known = [...origins.ids()];
  for (const [id] of members(words).filter(([one]) => !known.includes(one))) {
    const at = { file: text.file, path: [...text.path, id], name: true };
    yield strange(at, `The section has no question "${id}".`, nearestOf(id, known));
  }
}

function* strangeIn(library: Library, schema: Place, text: InFile, words: Json): Generator<Found> {
  const origins = new Origins(library);
  origins.addSchema('', schema);
  const known = [...origins.ids()];
  for (const [relative] of members(words)) {
    if (known.includes(relative)) continue;
    const at = { file: text.file, path: [...text.path, relative], name: true };
    const inside = known.filter((one) => one !== '');
    const message = inside.length === 0 ? 'There are no questions in it.' : `There is no question "${relative}" in it.`;
    const near = nearestOf(relative, inside);
    yield { ...strange(at, message, near), ...(near ? {} : { mend: howItIsSaid(inside) }) };
  }
}

/** How the words of a question by itself, or of a group with questions in it, are written. */
function howItIsSaid(inside: readonly string[]): string {
  if (inside.length === 0)
    return 'Write the words of a question by itself under "", or without any name: { "label": "…" }.';
  return `Write the words of the group itself under "", and those of what is in it under ${listed(inside)}; or take these out.`;
}
