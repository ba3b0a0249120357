import { digestOf } from '@kinform/engine';
import type { Json } from '@kinform/engine';
import { CannotRunError } from '../io/cannot-run.js';
import type { Command } from '../io/command.js';
import { readTextFile } from '../io/files.js';

/** `kinform digest FILE`: what an overlay pins a text pack by. The same content gives the same digest, however it is laid out. */
export const digest: Command = {
  verb: 'digest',
  about: 'Prints the digest of a JSON file, such as a text pack that an overlay pins: SHA-256 over RFC 8785.',
  usage: 'digest FILE [--json]',
  options: {},
  takesWords: 1,
  async run(words, options, io) {
    const file = words[0];
    if (!file) throw new CannotRunError('No file was named.', 'Call it so: kinform digest FILE');
    const found = digestOf(jsonOf(readTextFile(io.folder, file), file));
    io.print(options['json'] ? JSON.stringify({ file, digest: found }, null, 2) : found);
    return 0;
  },
};

function jsonOf(text: string, file: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new CannotRunError(`${file} is not JSON.`, 'Check that it is the right file.');
  }
}
