import type { Command } from '../io/command.js';

/**
 * Every command by its verb, in the order in which the list shows them. Each brings much with it (writers, the bundler,
 * signatures), so none is opened before it is asked for.
 */
const doors: Record<string, () => Promise<Command>> = {
  forms: async () => (await import('./forms.js')).forms,
  resolve: async () => (await import('./resolve.js')).resolve,
  check: async () => (await import('./check.js')).check,
  deadlines: async () => (await import('./deadlines.js')).deadlines,
  quality: async () => (await import('./quality.js')).quality,
  lint: async () => (await import('./lint.js')).lint,
  write: async () => (await import('./write.js')).write,
  sign: async () => (await import('./sign.js')).sign,
  verify: async () => (await import('./verify.js')).verify,
  migrate: async () => (await import('./migrate.js')).migrate,
  diff: async () => (await import('./diff.js')).diff,
  compare: async () => (await import('./compare.js')).compare,
  judge: async () => (await import('./judge.js')).judge,
  build: async () => (await import('./build.js')).build,
  digest: async () => (await import('./digest.js')).digest,
  new: async () => (await import('./new.js')).newThing,
  release: async () => (await import('./release.js')).release,
};

/** Verbs of all commands, in the order in which the list shows them. */
export const verbs: readonly string[] = Object.keys(doors);

/** The command of a verb, or undefined where there is none. */
export async function openCommand(verb: string): Promise<Command | undefined> {
  return Object.hasOwn(doors, verb) ? doors[verb]?.() : undefined;
}

/** Every command, for the list. */
export async function openCommands(): Promise<Command[]> {
  return Promise.all(Object.values(doors).map((open) => open()));
}
