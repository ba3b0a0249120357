/** Files to write: their text by path below the schemas folder. */
export type NewFiles = Record<string, string>;

/** A value as a JSON file is written here: two spaces, a line end at the end. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Why a name cannot be a folder's, or undefined when it can: small letters and figures, with hyphens between. */
export function whyNotFolderName(name: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return 'is not small letters and figures with hyphens between';
  return name.length > 60 ? 'is longer than 60 letters' : undefined;
}
