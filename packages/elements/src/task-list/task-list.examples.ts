import type { Task } from './task-list-element.js';

const inProgress: Task[] = [
  { title: 'About this assessment', to: { section: 'header' }, state: 'completed', status: 'Completed' },
  { title: 'Before you start', to: { section: 'beforeYouStart' }, state: 'problems', status: 'There is a problem' },
  { title: 'Children and young people', to: { section: 'children' }, state: 'in-progress', status: 'In progress' },
  { title: 'What the children say', to: { section: 'childVoices' }, state: 'not-started', status: 'Not yet started' },
];

/** States of the task list by name. */
export const taskListExamples = {
  everyState: inProgress,
  untouched: inProgress.map((task) => ({ ...task, state: 'not-started', status: 'Not yet started' })),
  done: inProgress.map((task) => ({ ...task, state: 'completed', status: 'Completed' })),
  withoutState: [
    {
      title: 'Check answers and finish',
      hint: 'Read everything through, explain what is unusual, then finish',
      to: { page: 'check' },
    },
  ],
  long: [
    {
      title: 'Worries, strengths and what needs to happen for every child and young person in the household',
      hint: 'One part for each child, whether or not the child lives at home',
      to: { section: 'needsAndStrengths' },
      state: 'problems',
      status: 'There is a problem',
    },
    ...inProgress.slice(2),
  ],
} satisfies Record<string, readonly Task[]>;
