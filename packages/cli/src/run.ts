import { parseArgs } from 'node:util';
import { commands } from './commands/index.js';
import { CannotRunError } from './io/cannot-run.js';
import type { Command } from './io/command.js';
import { findSchemas } from './io/find-schemas.js';

/** The world as the program sees it; tests bring their own. */
export interface ProgramIo {
  print(line: string): void;
  complain(line: string): void;
  now: string;
  folder: string;
}

/** Runs one command line; gives the exit code: 0 fine, 1 falls short, 2 could not run. Never throws. */
export async function run(words: string[], io: ProgramIo): Promise<number> {
  const [verb, ...rest] = words;
  if (!verb || verb === 'help' || verb === '--help' || verb === '-h') {
    overview().forEach((line) => io.print(line));
    return verb ? 0 : 2;
  }
  try {
    return await runCommand(find(verb), rest, io);
  } catch (thrown) {
    explain(thrown, verb).forEach((line) => io.complain(line));
    return 2;
  }
}

async function runCommand(command: Command, words: string[], io: ProgramIo): Promise<number> {
  const { values, positionals } = parse(command, words);
  if (values['help']) {
    io.print(`kinform ${command.usage}`);
    io.print(command.about);
    return 0;
  }
  const schemas = findSchemas(io.folder, typeof values['schemas'] === 'string' ? values['schemas'] : undefined);
  return command.run(positionals, values, {
    print: io.print,
    now: io.now,
    today: io.now.slice(0, 10),
    folder: io.folder,
    schemas,
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

function find(verb: string): Command {
  const command = commands.find((each) => each.verb === verb);
  if (command) return command;
  throw new CannotRunError(
    `There is no command "${verb}".`,
    `The commands are: ${commands.map((each) => each.verb).join(', ')}.`,
  );
}

function overview(): string[] {
  return [
    'kinform <command> … [--json]',
    '',
    ...commands.flatMap((each) => [`  ${each.usage}`, `      ${each.about}`]),
  ];
}

/** Two plain lines for whoever called: what is wrong, and what to do. Never a stack trace. */
function explain(thrown: unknown, verb: string): string[] {
  if (thrown instanceof Error && 'toDo' in thrown && typeof thrown.toDo === 'string') {
    return [oneLine(thrown.message), oneLine(thrown.toDo)];
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return [`kinform ${verb} could not run: ${oneLine(message)}`, `See how it is called with: kinform ${verb} --help`];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
