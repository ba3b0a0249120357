import type { Command } from '../io/command.js';
import { build } from './build.js';
import { check } from './check.js';
import { digest } from './digest.js';
import { compare } from './compare.js';
import { diff } from './diff.js';
import { forms } from './forms.js';
import { lint } from './lint.js';
import { migrate } from './migrate.js';
import { newThing } from './new.js';
import { release } from './release.js';
import { resolve } from './resolve.js';
import { sign } from './sign.js';
import { verify } from './verify.js';
import { write } from './write.js';

/** Every command, in the order in which the list shows them. */
export const commands: Command[] = [
  forms,
  resolve,
  check,
  lint,
  write,
  sign,
  verify,
  migrate,
  diff,
  compare,
  build,
  digest,
  newThing,
  release,
];
