import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { GoEvent } from '../form/kin-go.js';
import type { Destination } from '../form/kin-go.js';
import { tagStyles } from '../styles/generated/tag.css.js';
import { taskListStyles } from '../styles/generated/task-list.css.js';
import { furnitureStyles } from '../styles/furniture-styles.js';

/** How far a section has come. */
export type TaskState = 'not-started' | 'in-progress' | 'completed' | 'problems';

/** One section in the list. */
export interface Task {
  title: string;
  hint?: string;
  to: Destination;
  /** Left out for a task that has no state of its own, such as checking the answers. */
  state?: TaskState;
  /** The state in words. */
  status?: string;
}

const TAGS: Record<TaskState, string> = {
  'not-started': 'govuk-tag govuk-tag--blue',
  'in-progress': 'govuk-tag govuk-tag--teal',
  problems: 'govuk-tag govuk-tag--red',
  completed: '',
};

/** GOV.UK's task list: the sections of the form and how far each has come. */
export class TaskListElement extends LitElement {
  static override properties = { tasks: { attribute: false } };
  static override styles = [
    ...furnitureStyles,
    taskListStyles,
    tagStyles,
    css`
      .govuk-task-list__link {
        min-block-size: 24px;
      }
      .govuk-task-list__status .govuk-tag {
        white-space: nowrap;
        max-width: none;
      }
    `,
  ];

  declare tasks: readonly Task[];

  constructor() {
    super();
    this.tasks = [];
  }

  override render(): TemplateResult {
    return html`<ul class="govuk-task-list">
      ${this.tasks.map((task, at) => this.renderTask(task, at))}
    </ul>`;
  }

  private renderTask({ title, hint, to, state, status }: Task, at: number): TemplateResult {
    const described = [hint ? `hint-${at}` : '', status ? `status-${at}` : ''].filter(Boolean).join(' ');
    return html`<li class="govuk-task-list__item govuk-task-list__item--with-link">
      <div class="govuk-task-list__name-and-hint">
        <button
          type="button"
          class="govuk-link govuk-task-list__link kin-link"
          aria-describedby=${described || nothing}
          @click=${() => this.dispatchEvent(new GoEvent(to))}
        >
          ${title}
        </button>
        ${hint ? html`<div class="govuk-task-list__hint" id="hint-${at}">${hint}</div>` : nothing}
      </div>
      ${
        status && state
          ? html`<div class="govuk-task-list__status" id="status-${at}">
              ${TAGS[state] ? html`<strong class=${TAGS[state]}>${status}</strong>` : status}
            </div>`
          : nothing
      }
    </li>`;
  }
}
