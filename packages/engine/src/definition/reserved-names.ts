const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Why a name cannot name an answer, or undefined when it can: names that reach a prototype, names that a pointer, a
 * question id or JSON Forms would read as a path, and names that look like a place in a list.
 */
export function whyNameIsReserved(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (reserved.has(name)) return 'reaches the prototype of every object';
  if (/[.~/[\]]/.test(name)) return 'holds a character that separates the parts of a path';
  if (/^\d+$/.test(name)) return 'looks like a place in a list';
  return undefined;
}

/** Throws when a property of a form has a name that cannot name an answer. */
export function refuseReservedName(name: string, where: string): void {
  const why = whyNameIsReserved(name);
  if (why) throw new Error(`The property name "${name}" in ${where} ${why}. Give it another name.`);
}
