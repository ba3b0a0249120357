import { resolve } from 'node:path';
import { loadPacks } from '@kinform/compiler/load';
import type { PacksAtHand } from '@kinform/engine';
import { textOption } from './command.js';
import type { CommandIo, OptionValues } from './command.js';
import { dayOption } from './day-option.js';

/** Text packs in the folder that `--packs` names, on the day of `--at`, today where it is left out; none without the option. */
export function packsOption(options: OptionValues, io: CommandIo): PacksAtHand {
  const folder = textOption(options, 'packs');
  if (folder === undefined) return { packs: [] };
  return { packs: loadPacks(io.schemas, resolve(io.folder, folder)), at: dayOption(options, 'at') ?? io.today };
}
