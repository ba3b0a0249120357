import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keywordOf, newAuthority, newForm, newKeyword, whyNotFolderName } from '@kinform/compiler';
import { authorityNames, profileNames } from '@kinform/compiler/load';
import type { NewFiles } from '@kinform/compiler';
import { CannotRunError } from '../io/cannot-run.js';
import { textOption } from '../io/command.js';
import type { Command, CommandIo, OptionValues } from '../io/command.js';

/** `kinform new authority|form|keyword NAME`: the folder with everything in it, ready to be tried and changed. */
export const newThing: Command = {
  verb: 'new',
  about: 'Writes the folder of a new authority, form or keyword, whole: it can be tried at once.',
  usage: 'new authority|form|keyword NAME [--title TITLE] [--profile P]… [--extends AUTHORITY] [--json]',
  options: { title: { type: 'string' }, profile: { type: 'string', multiple: true }, extends: { type: 'string' } },
  takesWords: 2,
  async run(words, options, io) {
    const [kind, name] = words;
    const make = kind === undefined ? undefined : makers[kind];
    if (!make) {
      throw new CannotRunError(
        kind ? `"${kind}" is nothing that can be made.` : 'Nothing was named to make.',
        'Call it so: kinform new authority NAME, kinform new form NAME, or kinform new keyword NAME',
      );
    }
    if (!name) throw new CannotRunError(`The new ${kind} has no name.`, `Call it so: kinform new ${kind} NAME`);
    const why = whyNotFolderName(name);
    if (why) throw new CannotRunError(`The name "${name}" ${why}.`, 'Name it like "new-town".');
    const home = make.home?.(io) ?? { path: io.schemas, called: 'schemas/' };
    const files = make.files(io, name, options);
    writeFolder(home.path, `${make.folder}/${name}`, files);
    report(
      Object.keys(files).map((path) => home.called + path),
      make.next(name),
      options,
      io,
    );
    return 0;
  },
};

interface Maker {
  /** Where the folder is made, where that is not among the schemas, and what paths are told with. */
  home?(io: CommandIo): { path: string; called: string };
  folder: string;
  files(io: CommandIo, name: string, options: OptionValues): NewFiles;
  /** What to do next, line by line. */
  next(name: string): string[];
}

const makers: Record<string, Maker | undefined> = {
  authority: {
    folder: 'authorities',
    files: (io, name, options) => {
      const base = textOption(options, 'extends');
      if (base) refuseUnknown('authority', base, authorityNames(io.schemas));
      const profiles = (options['profile'] ?? []) as string[];
      profiles.forEach((profile) => refuseUnknown('profile', profile, profileNames(io.schemas)));
      const title = textOption(options, 'title') ?? inWords(name);
      return newAuthority(io.schemas, { name, title, profiles, ...(base ? { extends: base } : {}) });
    },
    next: (name) => [
      'Next: write your words and levels into authority.json, and your first change into an overlay.',
      `  kinform lint                                          what is wrong, and how to mend it`,
      `  kinform resolve early-help-assessment --authority ${name} --trace`,
      `  npm start                                             then choose the authority on the page`,
      'docs/guides/authority.md goes through it step by step.',
    ],
  },
  form: {
    folder: 'forms',
    files: (_io, name, options) => newForm({ name, title: textOption(options, 'title') ?? inWords(name) }),
    next: (name) => [
      `Next: write the questions into schemas/forms/${name}/1.0.0/schema.json and their words into text.en-GB.json.`,
      '  kinform lint                                          what is wrong, and how to mend it',
      '  npm start                                             then choose the form on the page',
    ],
  },
  keyword: {
    home: projectOf,
    folder: 'packages/engine/src/keywords',
    files: (_io, name) => newKeyword({ name }),
    next: (name) => [
      'Next, two lines make it known:',
      `  packages/engine/src/keywords/index.ts                 ${keywordOf(name)} among the rules`,
      `  packages/engine/src/text/en-GB.ts                     ${keywordOf(name)}: ${keywordOf(name)}Words`,
      'Then its type in packages/engine/src/definition/form-schema.ts, its name in validation/validation-schema.ts and',
      'schemas/meta/form-schema.schema.json. The tests say what is still missing: npx vitest run packages/engine tests/schemas',
    ],
  },
};

/** The project around the schemas, where it has the engine's code: an installed package has not. */
function projectOf({ schemas }: CommandIo): { path: string; called: string } {
  const path = dirname(schemas);
  if (existsSync(join(path, 'packages/engine/src/keywords'))) return { path, called: '' };
  throw new CannotRunError(
    'The code of the engine is not beside the schemas folder.',
    'A keyword is code: make it in a checkout of Kinform. Rules of a form need none: see `rule` in schemas/README.md.',
  );
}

/** `new-town` as people write it: "New Town". */
function inWords(name: string): string {
  return name.replace(
    /(^|-)([a-z])/g,
    (_all, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase(),
  );
}

function refuseUnknown(kind: string, name: string, known: string[]): void {
  if (known.includes(name)) return;
  throw new CannotRunError(`There is no ${kind} "${name}".`, `There are: ${known.join(', ')}.`);
}

/** Writes a folder whole or not at all, and never over one that is there. */
function writeFolder(schemas: string, folder: string, files: NewFiles): void {
  const target = join(schemas, folder);
  if (existsSync(target)) throw new CannotRunError(`${folder} is there already.`, 'Choose another name.');
  const temporary = `${target}.part`;
  try {
    rmSync(temporary, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      const file = join(temporary, path.slice(folder.length + 1));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    renameSync(temporary, target);
  } catch {
    rmSync(temporary, { recursive: true, force: true });
    throw new CannotRunError(`${target} cannot be written.`, 'Check that you may write in that folder.');
  }
}

function report(paths: string[], next: string[], options: OptionValues, io: CommandIo): void {
  paths.sort();
  if (options['json']) return io.print(JSON.stringify({ files: paths }, null, 2));
  paths.forEach((path) => io.print(path));
  ['', ...next].forEach((line) => io.print(line));
}
