type Holder = Record<string, unknown>;

/** Whether there is nothing in a value: no member, no item, no letter; numbers and booleans have nothing in them. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

/** What is at a path of names with dots, through own members only; or the fallback where there is nothing. */
export function get(root: unknown, path: string, fallback?: unknown): unknown {
  const found = path
    .split('.')
    .reduce<unknown>((place, name) => (has(place, name) ? (place as Holder)[name] : undefined), root);
  return found === undefined ? fallback : found;
}

/** Whether a value has an own member of a name. */
export function has(value: unknown, name: string): boolean {
  return value !== null && value !== undefined && Object.hasOwn(value as object, name);
}

/** The names of own members; of nothing, none. */
export function keys(value: object | null | undefined): string[] {
  return Object.keys(value ?? {});
}

/** The items of a list that pass; of nothing, none. */
export function filter<T>(list: readonly T[] | null | undefined, passes: (item: T) => boolean): T[] {
  return (list ?? []).filter((item) => passes(item));
}

/** The first item of a list that passes. */
export function find<T>(list: readonly T[] | null | undefined, passes: (item: T) => boolean): T | undefined {
  return (list ?? []).find((item) => passes(item));
}

/** Whether an item is in a list. */
export function includes(list: readonly unknown[] | null | undefined, item: unknown): boolean {
  return (list ?? []).includes(item);
}

/** Numbers from the first up to before the last, by steps. */
export function range(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((last - first) / step)) }, (_, index) => first + index * step);
}

/** A name in the words that its capitals, dashes and underscores divide, each with a capital: `dateOfBirth` is `Date Of Birth`. */
export function startCase(name: string): string {
  const words = name.match(/\p{Lu}?[\p{Ll}\d]+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** A copy of plain data, all the way down. */
export function cloneDeep<T>(value: T): T {
  return structuredClone(value);
}
