import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file under schemas/ that is missing or is not JSON; the message names it and says what to do. */
export class DefinitionFileError extends Error {
  override name = 'DefinitionFileError';
  constructor(
    message: string,
    readonly toDo: string,
  ) {
    super(message);
  }
}

/** Reads a JSON file of the schemas folder. Throws DefinitionFileError naming the file. */
export function readJson<T>(path: string): T {
  const text = readText(path);
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new DefinitionFileError(`${path} is not JSON.`, 'Open it in an editor that checks JSON and mend it.');
  }
}

/** Reads a text file of the schemas folder. Throws DefinitionFileError naming the file. */
export function readText(path: string): string {
  if (!existsSync(path)) throw new DefinitionFileError(`${path} is not there.`, 'Check the name, or add the file.');
  return readFileSync(path, 'utf8');
}

/** Names of the folders in a folder, in order; empty when there is no such folder. */
export function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Names of the files in a folder that end so, in order; empty when there is no such folder. */
export function filesIn(path: string, ending: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Files named `text.<locale>.json` in a folder, as values by locale. */
export function readTexts<T>(folder: string): Record<string, T> {
  const texts: Record<string, T> = {};
  for (const name of filesIn(folder, '.json')) {
    const locale = /^text\.([A-Za-z-]+)\.json$/.exec(name)?.[1];
    if (locale) texts[locale] = readJson<T>(join(folder, name));
  }
  return texts;
}
