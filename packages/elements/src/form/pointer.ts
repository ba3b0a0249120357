import { pointerParts } from '@kinform/engine';

const INDEX = /^(0|[1-9]\d*)$/;

/** Whether a part of a pointer is a row's index. */
export function isIndex(part: string): boolean {
  return INDEX.test(part);
}

/** Whether a pointer names a row of a list. */
export function isRow(pointer: string): boolean {
  return isIndex(pointerParts(pointer).at(-1) ?? '');
}

/** The pointer of the group, row or list around an answer; the top is its own. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** A pointer after the rows of a list changed places; `place` gives a row's new index, or undefined once it is gone. */
export function withRowsMoved(
  pointer: string,
  list: string,
  place: (index: number) => number | undefined,
): string | undefined {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [row = '', ...inside] = pointer.slice(list.length + 1).split('/');
  if (!isIndex(row)) return pointer;
  const to = place(Number(row));
  return to === undefined ? undefined : [list, to, ...inside].join('/');
}

/** Whether one pointer lies at or below another. */
export function isWithin(pointer: string, above: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`);
}
