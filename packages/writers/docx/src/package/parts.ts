import { strFromU8, strToU8 } from 'fflate';

/** The parts of an OPC package: bytes by name, without a leading slash. */
export type Parts = Record<string, Uint8Array>;

/** A part as text. Throws if the package has none of that name. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts[name];
  if (!bytes)
    throw new Error(`The package has no part ${name}. The docx library may have changed the name of its parts.`);
  return strFromU8(bytes);
}

/** The package with text in a part, new or in place of what was there. */
export function withPart(parts: Parts, name: string, text: string): Parts {
  return { ...parts, [name]: strToU8(text) };
}

/** The package with a part's text changed. */
export function withChangedPart(parts: Parts, name: string, change: (text: string) => string): Parts {
  return withPart(parts, name, change(partText(parts, name)));
}
