import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCommand, verbs } from './commands/index.js';
import { explain } from './explain.js';
import { CannotRunError } from './io/cannot-run.js';
import type { Command } from './io/command.js';
import { findSchemas } from './io/find-schemas.js';
import { overview } from './overview.js';
import { version } from './version.js';

/** The world as the program sees it; tests bring their own. */
export interface ProgramIo {
  print(line: string): void;
  complain(line: string): void;
  now: string;
  folder: string;
}

/** Runs one command line; gives the exit code: 0 fine, 1 falls short, 2 could not run. Never throws. */
export async function run(words: string[], io: ProgramIo): Promise<number> {
  const [verb = '', ...rest] = words;
  try {
    if (isHelp(verb)) return await help(rest[0], io);
    if (verb === '--version' || verb === 'version') return printAll([version()], io);
    return await runCommand(await find(verb), rest, io);
  } catch (thrown) {
    explain(thrown, verb).forEach((line) => io.complain(line));
    return 2;
  }
}

async function runCommand(command: Command, words: string[], io: ProgramIo): Promise<number> {
  const { values, positionals } = parse(command, words);
  if (values['help']) return help(command.verb, io);
  const extra = positionals[command.takesWords];
  if (extra !== undefined) {
    throw new CannotRunError(`There is a word too many: ${extra}.`, `Call it so: kinform ${command.usage}`);
  }
  return command.run(positionals, values, {
    print: io.print,
    now: io.now,
    today: io.now.slice(0, 10),
    folder: io.folder,
    schemas: schemasFolder(io.folder, values['schemas']),
  });
}

function parse(command: Command, words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        ...command.options,
        schemas: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.message.split('. ')[0] ?? '') : '';
    throw new CannotRunError(`${why.replace(/\.?$/, '.')}`, `Call it so: kinform ${command.usage}`);
  }
}

async function find(verb: string): Promise<Command> {
  const command = await openCommand(verb);
  if (command) return command;
  throw new CannotRunError(
    verb ? `There is no command "${verb}".` : 'No command was named.',
    `The commands are: ${verbs.join(', ')}. See kinform help.`,
  );
}

function isHelp(verb: string): boolean {
  return verb === 'help' || verb === '--help' || verb === '-h';
}

async function help(verb: string | undefined, io: ProgramIo): Promise<number> {
  if (!verb) return printAll(await overview(), io);
  const { usage, about } = await find(verb);
  return printAll([`kinform ${usage}`, about], io);
}

function printAll(lines: string[], io: ProgramIo): number {
  lines.forEach((line) => io.print(line));
  return 0;
}

function schemasFolder(folder: string, named: string | boolean | undefined): string {
  const schemas = findSchemas(folder, typeof named === 'string' ? named : undefined);
  if (existsSync(join(schemas, 'forms'))) return schemas;
  throw new CannotRunError(
    `There are no forms in ${schemas}.`,
    'Name the folder that holds forms and authorities with --schemas DIR.',
  );
}
