import { isAnswered } from '@kinform/engine';
import type { Finding } from '@kinform/engine';
import type { TaskState } from '../task-list/task-list-element.js';
import type { FormStore } from './form-store.js';
import type { Section } from './sections.js';

/** Whether anything of a section is asked at all, as the answers are now. */
export function isAsked(section: Section, store: FormStore): boolean {
  return section.pointers.length === 0 || section.pointers.some((pointer) => store.shown(pointer));
}

/** How far a section has come, given what stands against it as an error, and whether somebody has been through it. */
export function taskState(section: Section, store: FormStore, errors: readonly Finding[], visited: boolean): TaskState {
  if (errors.some(({ path }) => store.board.shownAt(path).length > 0)) return 'problems';
  if (!visited && !section.pointers.some((pointer) => isAnswered(store.read(pointer)))) return 'not-started';
  return errors.length === 0 ? 'completed' : 'in-progress';
}
