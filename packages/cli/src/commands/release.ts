import { everythingNow, formNow, lockFile, ownerNow, readLock, release as releaseInto } from '@kinform/compiler';
import { formNames } from '@kinform/compiler/load';
import type { Released } from '@kinform/compiler';
import { CannotRunError } from '../io/cannot-run.js';
import type { Command, CommandIo, OptionValues } from '../io/command.js';
import { writeWhole } from '../io/files.js';

/** `kinform release FORM VERSION | AUTHORITY | --all`: writes into released.lock.json what must never change again. */
export const release: Command = {
  verb: 'release',
  about:
    'Locks a version of a form, or the settings and overlays of an authority or profile. Exit code 1, and nothing is locked, when records would break.',
  takesWords: 2,
  usage: 'release FORM VERSION | AUTHORITY | --all [--json]',
  options: { all: { type: 'boolean' } },
  async run(words, options, io) {
    const { lock, added, refused } = releaseInto(io.schemas, readLock(io.schemas), wanted(words, options, io));
    if (added.length > 0) writeWhole(io.schemas, lockFile(io.schemas), `${JSON.stringify(lock, null, 2)}\n`);
    if (options['json']) io.print(JSON.stringify({ added, refused }, null, 2));
    else {
      refused.forEach((line) => io.print(line));
      added.forEach((name) => io.print(`Released ${name}.`));
      if (added.length === 0) io.print(refused.length > 0 ? 'Nothing was released.' : 'All of it is released already.');
    }
    return refused.length > 0 ? 1 : 0;
  },
};

function wanted([name, version]: string[], options: OptionValues, io: CommandIo): Released[] {
  if (options['all'] === true) return everythingNow(io.schemas);
  if (!name) {
    throw new CannotRunError(
      'Nothing was named to release.',
      'Call it so: kinform release FORM VERSION, kinform release AUTHORITY, or kinform release --all',
    );
  }
  if (!formNames(io.schemas).includes(name)) return ownerNow(io.schemas, name);
  if (!version)
    throw new CannotRunError(`No version of ${name} was named.`, `Call it so: kinform release ${name} 1.0.0`);
  return [formNow(io.schemas, name, version)];
}
