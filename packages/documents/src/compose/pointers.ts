import type { Json, JsonObject } from '@kinform/engine';

/** Names of a JSON Pointer (RFC 6901), with `~1` and `~0` undone. */
export function pointerNames(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replace(/~1/gu, '/').replace(/~0/gu, '~'));
}

/** The pointer one step further down. */
export function below(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replace(/~/gu, '~0').replace(/\//gu, '~1')}`;
}

/** The pointer further down by a relative path such as `name/givenName`; the same pointer where there is none. */
export function joined(pointer: string, relative = ''): string {
  return relative === '' ? pointer : `${pointer}/${relative}`;
}

/** The answer at a pointer, or undefined; only own members and rows that exist are found. */
export function valueAt(answers: JsonObject, pointer: string): Json | undefined {
  let value: Json | undefined = answers;
  for (const name of pointerNames(pointer)) {
    if (Array.isArray(value)) value = /^\d+$/u.test(name) ? value[Number(name)] : undefined;
    else if (value !== null && typeof value === 'object') value = Object.hasOwn(value, name) ? value[name] : undefined;
    else return undefined;
  }
  return value;
}
