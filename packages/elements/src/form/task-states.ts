import type { Json } from '@kinform/engine';
import type { TaskState } from '../task-list/task-list-element.js';
import type { FormStore } from './form-store.js';
import { isWithin } from './pointer.js';
import type { Section } from './sections.js';

const isAnswered = (value: Json | undefined): boolean => {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.values(value).some(isAnswered);
};

/** Whether a path is asked by a section. */
export function isInSection(section: Section, path: string): boolean {
  return section.pointers.some((pointer) => isWithin(path, pointer));
}

/** Whether anything of a section is asked at all, as the answers are now. */
export function isAsked(section: Section, store: FormStore): boolean {
  return section.pointers.length === 0 || section.pointers.some((pointer) => store.shown(pointer));
}

/** How far a section has come. `visited`: somebody has pressed Continue on it. */
export function taskState(section: Section, store: FormStore, visited: boolean): TaskState {
  const errors = store.board.all.filter(({ severity, path }) => severity === 'error' && isInSection(section, path));
  const shown = errors.some(({ path }) => store.board.shownAt(path).length > 0);
  if (shown) return 'problems';
  if (!visited && !section.pointers.some((pointer) => isAnswered(store.read(pointer)))) return 'not-started';
  return errors.length === 0 ? 'completed' : 'in-progress';
}
