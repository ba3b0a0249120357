const INDEX = /^(0|[1-9]\d*)$/;

/** The names and indices of a JSON Pointer (RFC 6901), unescaped: `/children/0/name` → children, 0, name. */
export function segmentsOf(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The JSON Pointer of names and indices. */
export function pointerOf(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** Whether a segment is a row's index. */
export function isIndex(segment: string): boolean {
  return INDEX.test(segment);
}

/** Question id of a pointer: indices left out, dots between: `/children/0/name` → `children.name`. */
export function questionOf(pointer: string): string {
  return segmentsOf(pointer)
    .filter((segment) => !isIndex(segment))
    .join('.');
}

/** The pointer of the group, row or list around an answer; the top is its own. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether one pointer lies at or below another. */
export function isWithin(pointer: string, above: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`);
}
