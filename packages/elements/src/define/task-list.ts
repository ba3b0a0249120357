import { TaskListElement } from '../task-list/task-list-element.js';
import { defineElement } from './define-element.js';

defineElement('kin-task-list', TaskListElement);
