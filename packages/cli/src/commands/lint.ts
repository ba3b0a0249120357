import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { lintSchemas, readSchemaFiles } from '@kinform/compiler/lint';
import type { LintFinding } from '@kinform/compiler/lint';
import { CannotRunError } from '../io/cannot-run.js';
import type { Command, CommandIo } from '../io/command.js';

/** `kinform lint [PATH…]`: what stands against the files under schemas/, each with its line and how to mend it. */
export const lint: Command = {
  verb: 'lint',
  about: 'Looks at forms, overlays, words and lists, and says by file and line what is wrong and how to mend it.',
  takesWords: Number.POSITIVE_INFINITY,
  usage: 'lint [PATH…] [--json]',
  options: {},
  async run(words, options, io) {
    const places = words.map((word) => placeOf(word, io));
    const files = readSchemaFiles(io.schemas);
    const found = lintSchemas(files).filter(({ file }) => isWithin(file, places));
    const looked = [...files.keys()].filter((file) => isWithin(file, places)).length;
    const summary = { ...countBySeverity(found), files: looked };
    if (options['json']) io.print(JSON.stringify({ findings: found, summary }, null, 2));
    else [...found.flatMap((one) => lines(one, io)), inTotal(summary)].forEach((line) => io.print(line));
    return summary.error > 0 ? 1 : 0;
  },
};

/** A path below schemas/, from one that starts there or where the command is called; '' for the whole. */
function placeOf(word: string, { folder, schemas }: CommandIo): string {
  const tried = [resolve(folder, word), resolve(schemas, word)];
  const inside = tried
    .map((path) => relative(schemas, path))
    .filter((path) => !/^\.\.([/\\]|$)/.test(path) && !isAbsolute(path));
  const found = inside.find((path) => existsSync(resolve(schemas, path)));
  if (found !== undefined) return found.replaceAll('\\', '/');
  if (!tried.some((path) => existsSync(path)))
    throw new CannotRunError(`${word} is not there.`, 'Check the name of the file or folder.');
  throw new CannotRunError(
    `${word} is not in ${schemas}.`,
    'Name a file or folder in it, or name another folder of forms with --schemas DIR.',
  );
}

function isWithin(file: string, places: readonly string[]): boolean {
  return places.length === 0 || places.some((place) => place === '' || file === place || file.startsWith(`${place}/`));
}

type Counts = Record<'error' | 'warning' | 'advice', number>;

function countBySeverity(found: readonly LintFinding[]): Counts {
  const count = (severity: string): number => found.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), advice: count('advice') };
}

/** The place as editors and terminals make it a link, from where the command is called. */
function lines({ file, line, column, severity, code, message, mend }: LintFinding, io: CommandIo): string[] {
  const path = relative(io.folder, resolve(io.schemas, file));
  const shown = path.startsWith('..') ? resolve(io.schemas, file) : path;
  return [`${shown}:${line}:${column}  ${severity}  ${message}  (${code})`, `    ${mend}`];
}

function inTotal({ error, warning, advice, files }: Counts & { files: number }): string {
  const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
  const found = [
    count(error, 'error'),
    count(warning, 'warning'),
    count(advice, 'piece of advice', 'pieces of advice'),
  ];
  return `${found.join(', ')} in ${count(files, 'file')}.`;
}
