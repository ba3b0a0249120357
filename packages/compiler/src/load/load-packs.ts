import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { TextPack } from '@kinform/engine';
import { DefinitionFileError, filesIn, readJson } from './schemas-folder.js';

/**
 * Every text pack in a folder, held against its meta-schema. Packs are never looked for of its own accord: whoever calls
 * names the folder, so that licensed words come into nothing unasked. Throws DefinitionFileError naming the file; no
 * message holds a word of a pack.
 */
export function loadPacks(schemas: string, folder: string): TextPack[] {
  if (!existsSync(folder)) {
    throw new DefinitionFileError(
      `The folder of text packs ${folder} is not there.`,
      'Check the name, or leave it out.',
    );
  }
  const ajv = new Ajv2020({ strict: false });
  const isPack = ajv.compile<TextPack>(readJson<object>(join(schemas, 'meta', 'text-pack.schema.json')));
  return filesIn(folder, '.json').map((name) => {
    const path = join(folder, name);
    const pack = readJson<unknown>(path);
    if (isPack(pack)) return pack;
    throw new DefinitionFileError(
      `${path} is no text pack: ${whyNot(isPack.errors ?? [])}.`,
      'Write it as schemas/meta/text-pack.schema.json says.',
    );
  });
}

function whyNot([error]: readonly ErrorObject[]): string {
  return `${error?.instancePath === '' ? 'it' : error?.instancePath} ${error?.message ?? 'is not as it should be'}`;
}
