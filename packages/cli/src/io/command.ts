import type { ParseArgsConfig } from 'node:util';

/** What a command may touch of the world outside. */
export interface CommandIo {
  /** Prints a line of result. */
  print(line: string): void;
  /** Today, as `YYYY-MM-DD`. */
  today: string;
  /** This moment, as ISO 8601 in UTC. */
  now: string;
  /** Folder that relative paths start from. */
  folder: string;
  /** Folder with forms, authorities and the rest. */
  schemas: string;
}

/** Values of the options given, by name. */
export type OptionValues = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** Exit code: 0 done and nothing stands against it, 1 ran and it falls short. Not being able to run is CannotRunError. */
export type ExitCode = 0 | 1;

/** One door of the house as a command. */
export interface Command {
  verb: string;
  /** One line for the list of commands. */
  about: string;
  /** How it is called, after `kinform `. */
  usage: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many words may follow the verb: files, or a form's name and versions. */
  takesWords: number;
  run(words: string[], options: OptionValues, io: CommandIo): Promise<ExitCode>;
}

/** The text given for an option, or undefined. Throws nothing: parseArgs has checked the kind. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts given for an option that may be given several times. */
export function listOption(options: OptionValues, name: string): string[] {
  return [options[name] ?? []].flat().filter((value) => typeof value === 'string');
}
