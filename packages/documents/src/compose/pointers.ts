/** The pointer further down by a relative path such as `name/givenName`; the same pointer where there is none. */
export function joined(pointer: string, relative = ''): string {
  return relative === '' ? pointer : `${pointer}/${relative}`;
}
