import { compare, valid } from 'semver';
import { isJsonObject, type JsonObject } from '@kinform/engine';
import { ParsedFile } from './parsed-file.js';
import type { SchemaFiles } from './schema-files.js';

/** Whose folder: an authority's or a profile's. */
export interface Owner {
  kind: 'authority' | 'profile';
  name: string;
}

/** A file with changes to a form, as its place and name say. */
export interface OverlayPlace {
  path: string;
  owner: Owner;
  form: string;
  /** The form version in the file's name, where it has one. */
  version: string | undefined;
}

/** Everything under schemas/, each file parsed once. */
export class Library {
  readonly #parsed = new Map<string, ParsedFile>();
  readonly #locales = new Map<string, string[]>();
  /** Versions of each form, oldest first. */
  readonly forms = new Map<string, string[]>();
  readonly authorities: string[];
  readonly profiles: string[];
  /** Names of blocks, vocabularies. */
  readonly blocks: string[];
  readonly vocabularies: string[];
  readonly overlays: OverlayPlace[] = [];

  constructor(readonly files: SchemaFiles) {
    const paths = [...files.keys()];
    this.authorities = foldersOf(paths, /^authorities\/([^/]+)\//);
    this.profiles = foldersOf(paths, /^profiles\/([^/]+)\//);
    this.blocks = foldersOf(paths, /^blocks\/(?!text\.)([^/]+)\.json$/);
    this.vocabularies = foldersOf(paths, /^vocabularies\/([^/]+)\.json$/);
    for (const form of foldersOf(paths, /^forms\/([^/]+)\//)) {
      const versions = foldersOf(paths, new RegExp(`^forms/${escaped(form)}/([^/]+)/`)).filter((name) => valid(name));
      this.forms.set(form, versions.sort(compare));
    }
    for (const path of paths) this.#addOverlay(path);
  }

  /** A JSON file, or undefined where there is none. */
  file(path: string): ParsedFile | undefined {
    const known = this.#parsed.get(path);
    if (known) return known;
    const text = this.files.get(path);
    if (text === undefined) return undefined;
    const parsed = new ParsedFile(path, text);
    this.#parsed.set(path, parsed);
    return parsed;
  }

  /** Paths of all JSON files. */
  jsonFiles(): string[] {
    return [...this.files.keys()].filter((path) => path.endsWith('.json'));
  }

  /** What a file holds where that is an object, else undefined. */
  object(path: string): JsonObject | undefined {
    const value = this.file(path)?.value;
    return isJsonObject(value) ? value : undefined;
  }

  /** Locales of the files `text.<locale>.json` in a folder. */
  localesIn(folder: string): string[] {
    const known = this.#locales.get(folder);
    if (known) return known;
    const found = foldersOf([...this.files.keys()], new RegExp(`^${escaped(folder)}/text\\.([A-Za-z-]+)\\.json$`));
    this.#locales.set(folder, found);
    return found;
  }

  #addOverlay(path: string): void {
    const found = /^(authorities|profiles)\/([^/]+)\/([a-z0-9-]+)(?:\.(\d+\.\d+\.\d+))?\.overlay\.json$/.exec(path);
    if (!found) return;
    const [, folder, name = '', form = '', version] = found;
    this.overlays.push({ path, owner: { kind: folder === 'profiles' ? 'profile' : 'authority', name }, form, version });
  }
}

/** Path of the file in which an owner speaks of itself. */
export function settingsPath({ kind, name }: Owner): string {
  return kind === 'authority' ? `authorities/${name}/authority.json` : `profiles/${name}/profile.json`;
}

function foldersOf(paths: readonly string[], pattern: RegExp): string[] {
  return [...new Set(paths.flatMap((path) => pattern.exec(path)?.[1] ?? []))].sort();
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
