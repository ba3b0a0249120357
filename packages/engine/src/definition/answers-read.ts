import type { Condition } from './condition.js';

/** Ids of the answers that a condition reads, given the id of the group or list that its question is in. */
export function answersRead(condition: Condition, group: string): string[] {
  if ('all' in condition) return condition.all.flatMap((one) => answersRead(one, group));
  if ('any' in condition) return condition.any.flatMap((one) => answersRead(one, group));
  if ('not' in condition) return answersRead(condition.not, group);
  if ('some' in condition) {
    const list = idOfPath(condition.some, group);
    return [list, ...(condition.where ? answersRead(condition.where, list) : [])];
  }
  const other = 'sameAs' in condition ? condition.sameAs : 'ageOn' in condition ? condition.ageOn : undefined;
  return [condition.answer, ...(other === undefined ? [] : [other])].map((path) => idOfPath(path, group));
}

/** Id of the question that a condition's path names, seen from a group or list: `../kind` in `adults.person` is `adults.kind`. */
export function idOfPath(path: string, group: string): string {
  if (path.startsWith('/')) return path.slice(1).replaceAll('/', '.');
  const around = group === '' ? [] : group.split('.');
  const names = path.split('/');
  while (names[0] === '..') {
    names.shift();
    around.pop();
  }
  return [...around, ...names].join('.');
}
