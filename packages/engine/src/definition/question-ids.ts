/** Id of a question inside a group: `children` and `name` give `children.name`. */
export function childId(group: string, name: string): string {
  return group === '' ? name : `${group}.${name}`;
}

/** Id of the group that a question is in; empty at the top. */
export function parentId(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')));
}

/** Question id that a JSON Forms scope names: `#/properties/a/items/properties/b` gives `a.b`. */
export function idOfScope(scope: string): string {
  const parts = scope.split('/').slice(1);
  const names: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    if (parts[at] === 'properties') {
      at += 1;
      names.push(parts[at] ?? '');
    }
  }
  return names.join('.');
}

/** Question id that a JSON Pointer names: the pointer without list positions, with dots: `/children/0/name` gives `children.name`. */
export function questionIdOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .filter((part) => !/^(\d+|-)$/.test(part))
    .join('.');
}
