import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CannotRunError } from './cannot-run.js';

/** Bytes of a file that a command was given. Throws CannotRunError when it cannot be read or passes the limit. */
export function readBytes(folder: string, path: string, limit = 200_000_000): Uint8Array {
  const full = resolve(folder, path);
  if (!existsSync(full)) throw new CannotRunError(`${path} is not there.`, 'Check the name of the file.');
  if (!statSync(full).isFile()) throw new CannotRunError(`${path} is not a file.`, 'Name a file.');
  if (statSync(full).size > limit) {
    throw new CannotRunError(
      `${path} is larger than ${Math.round(limit / 1_000_000)} MB.`,
      'Check that it is the right file: a Kinform record or document is much smaller.',
    );
  }
  try {
    return new Uint8Array(readFileSync(full));
  } catch {
    throw new CannotRunError(`${path} cannot be read.`, 'Check that you may read it.');
  }
}

/** Text of a file that a command was given. Throws CannotRunError for what is not UTF-8: nothing is guessed or replaced. */
export function readTextFile(folder: string, path: string, limit?: number): string {
  const bytes = readBytes(folder, path, limit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotRunError(`${path} is not text in UTF-8.`, 'Check that it is the right file, or save it as UTF-8.');
  }
}

/** Throws CannotRunError, before any work is done, where a file could not be written or would replace `input`. */
export function refuseOutput(folder: string, path: string, input?: string): void {
  const full = resolve(folder, path);
  if (existsSync(full) && !statSync(full).isFile()) {
    const what = statSync(full).isDirectory() ? 'a folder' : 'no ordinary file';
    throw new CannotRunError(`${path} is ${what}.`, 'Name the file to write.');
  }
  if (!existsSync(dirname(full)) || !statSync(dirname(full)).isDirectory()) {
    throw new CannotRunError(`The folder of ${path} is not there.`, 'Make the folder first, or name another file.');
  }
  if (input !== undefined && full === resolve(folder, input)) {
    throw new CannotRunError(
      `${path} is the file that is read.`,
      'Name another file with --out, so that both are kept.',
    );
  }
}

/** Writes a file whole or not at all: to a temporary name beside it first, then renamed. */
export function writeWhole(folder: string, path: string, content: Uint8Array | string): void {
  const full = resolve(folder, path);
  const temporary = `${full}.${process.pid}.part`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, full);
  } catch {
    removeIfThere(temporary);
    throw new CannotRunError(
      `${path} cannot be written.`,
      'Check that the folder is there and that you may write in it.',
    );
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // it was never made
  }
}
