import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildAuthority } from '@kinform/compiler';
import { CannotRunError } from '../io/cannot-run.js';
import { textOption } from '../io/command.js';
import type { Command } from '../io/command.js';
import { packsOption } from '../io/packs-option.js';

/** `kinform build --authority A --out DIR [--packs DIR]`: a browser-ready bundle that needs no eval. */
export const build: Command = {
  verb: 'build',
  about: 'Builds the script that a portal serves for one authority: forms, words, checks and elements, without eval.',
  takesWords: 0,
  usage: 'build --authority A --out DIR [--packs DIR] [--at DATE] [--json]',
  options: {
    authority: { type: 'string' },
    out: { type: 'string' },
    packs: { type: 'string' },
    at: { type: 'string' },
  },
  async run(_words, options, io) {
    const authority = textOption(options, 'authority');
    const out = textOption(options, 'out');
    if (!authority) throw new CannotRunError('No authority was named.', 'Add --authority A.');
    if (!out) throw new CannotRunError('No folder to write to was named.', 'Add --out DIR.');
    refuseFolder(resolve(io.folder, out), out);
    const atHand = packsOption(options, io);
    const built = await buildAuthority({ schemas: io.schemas, authority, out: resolve(io.folder, out), atHand });
    if (options['json']) io.print(JSON.stringify(built, null, 2));
    else {
      built.files.forEach((file) => io.print(`${file.name}  ${file.bytes} bytes, ${file.gzipped} gzipped`));
      built.notes.forEach(io.print);
    }
    return 0;
  },
};

/** A build replaces its folder whole, so nothing but an earlier build may be in it. */
function refuseFolder(folder: string, named: string): void {
  let place = folder;
  while (!existsSync(place)) place = dirname(place);
  if (!statSync(place).isDirectory()) {
    throw new CannotRunError(`${named} cannot be a folder: ${place} is a file.`, 'Name another folder with --out.');
  }
  const others =
    place === folder ? readdirSync(folder).filter((name) => name !== 'chunks' && !/\.js(on)?$/.test(name)) : [];
  if (others.length > 0) {
    throw new CannotRunError(
      `${named} holds something else, and a build replaces the whole folder.`,
      'Name a folder of its own with --out.',
    );
  }
}
