/** A name, its escapes resolved, one character a byte. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** A reference to an indirect object. */
export class PdfRef {
  constructor(
    readonly num: number,
    readonly gen: number,
  ) {}
}

/** A string's bytes. `start` and `end` are its place in the file, delimiters included (−1 where it was made, not read). */
export class PdfString {
  constructor(
    readonly bytes: Uint8Array,
    readonly start = -1,
    readonly end = -1,
    readonly hex = true,
  ) {}
}

/** A dictionary: keys without their slash. */
export type PdfDict = Map<string, PdfObject>;

/** A stream: its dictionary and its bytes as stored, filters not applied. */
export class PdfStream {
  constructor(
    readonly dict: PdfDict,
    readonly raw: Uint8Array,
  ) {}
}

/** Any object of ISO 32000-2 §7.3. */
export type PdfObject =
  null | boolean | number | PdfName | PdfString | PdfRef | PdfStream | PdfObject[] | Map<string, PdfObject>;

function sameItems(a: readonly PdfObject[], b: readonly PdfObject[]): boolean {
  return a.length === b.length && a.every((item, index) => samePdfObject(item, b[index]));
}

function sameMembers(a: PdfDict, b: PdfDict): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && samePdfObject(value, b.get(key)));
}

/** Are the two objects alike, member by member? References are compared as references and not followed. */
export function samePdfObject(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
  if (a instanceof Map) return b instanceof Map && sameMembers(a, b);
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b);
  if (a instanceof PdfStream) return b instanceof PdfStream && sameMembers(a.dict, b.dict) && sameBytes(a.raw, b.raw);
  return a === b || sameAtom(a, b);
}

function sameAtom(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
  if (a instanceof PdfName) return b instanceof PdfName && a.name === b.name;
  if (a instanceof PdfRef) return b instanceof PdfRef && a.num === b.num && a.gen === b.gen;
  return a instanceof PdfString && b instanceof PdfString && sameBytes(a.bytes, b.bytes);
}

/** Are the two byte runs equal? */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Calls `visit` for every reference inside one object; references are not followed. */
export function eachReference(object: PdfObject, visit: (ref: PdfRef) => void): void {
  if (object instanceof PdfRef) visit(object);
  else if (object instanceof PdfStream) eachReference(object.dict, visit);
  else if (Array.isArray(object)) for (const item of object) eachReference(item, visit);
  else if (object instanceof Map) for (const item of object.values()) eachReference(item, visit);
}
