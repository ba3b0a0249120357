import { pointerOf, pointerParts } from '@kinform/engine';
import type { Finding, JsonObject, ResolvedForm } from '@kinform/engine';
import type { ShownFinding } from '../field/field-state.js';
import type { SummaryLine } from '../error-summary/error-summary-element.js';
import type { Task, TaskState } from '../task-list/task-list-element.js';
import type { WarningLine } from '../warnings/warnings-element.js';
import { formText } from '../words/form-text.js';
import type { FormStore } from './form-store.js';
import { isIndex } from './pointer.js';
import { shownFinding } from './question-state.js';
import { SectionIndex } from './section-index.js';
import { sectionsOf } from './sections.js';
import type { Section } from './sections.js';
import { isAsked, taskState } from './task-states.js';

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** One sitting with a form: which sections there are, how far each has come, what stands in the way. */
export class FormSession {
  readonly form: ResolvedForm;
  readonly #all: Section[];
  readonly #index: SectionIndex;
  #asked?: { answers: JsonObject; sections: Section[] };
  #errors?: { findings: readonly Finding[]; bySection: Map<string, Finding[]> };

  constructor(
    readonly store: FormStore,
    readonly locale: string,
    /** Names of the sections that somebody has been through. */
    readonly visited = new Set<string>(),
  ) {
    this.form = store.form;
    this.#all = sectionsOf(this.form);
    this.#index = new SectionIndex(this.#all);
  }

  /** The sections that are asked now. */
  get sections(): Section[] {
    const { answers } = this.store;
    if (this.#asked?.answers !== answers) {
      this.#asked = { answers, sections: this.#all.filter((section) => isAsked(section, this.store)) };
    }
    return this.#asked.sections;
  }

  /** The section with a name, or undefined while it is not asked. */
  section(name: string): Section | undefined {
    return this.sections.find((section) => section.name === name);
  }

  /** The section that asks for an answer, if it is asked now. */
  asking(path: string): Section | undefined {
    const section = this.#index.sectionOf(path);
    return section && this.section(section.name);
  }

  /** The section after one, or undefined after the last. */
  after(section: Section): Section | undefined {
    const { sections } = this;
    return sections[sections.findIndex(({ name }) => name === section.name) + 1];
  }

  title(section: Section): string {
    return formText(this.form, this.locale).sections[section.name]?.title ?? section.name;
  }

  hint(section: Section): string | undefined {
    return formText(this.form, this.locale).sections[section.name]?.hint;
  }

  state(section: Section): TaskState {
    return taskState(section, this.store, this.errorsIn(section), this.visited.has(section.name));
  }

  /** The sections as tasks. */
  get tasks(): Task[] {
    return this.sections.map((section) => {
      const state = this.state(section);
      return { title: this.title(section), to: { section: section.name }, state, status: this.store.word(state) };
    });
  }

  /** Lets people see what stands against a section: they have had their chance. Gives whether it holds an error. */
  finishSection(section: Section): boolean {
    this.visited.add(section.name);
    this.store.reveal(({ path }) => this.asking(path)?.name === section.name);
    return this.errorsIn(section).length > 0;
  }

  /** Lets people see everything. Gives whether there is an error. */
  finishAll(): boolean {
    this.store.reveal(() => true);
    return this.store.board.all.some(isError);
  }

  /** Lines of the error summary: errors that are shown, of one section, or of the whole form section by section. */
  errorLines(section?: Section): SummaryLine[] {
    const shown = new Set(this.store.board.shownPaths);
    const sections = section ? [section] : this.sections;
    return sections.flatMap((one) =>
      this.errorsIn(one)
        .filter(({ path }) => shown.has(path))
        .map((finding) => ({
          path: finding.path,
          message: this.words(finding).message,
          ...(section ? {} : { section: this.title(one) }),
        })),
    );
  }

  /** Warnings with the reasons that were given for them. */
  get warningLines(): WarningLine[] {
    const warnings = this.store.board.all.filter(({ severity }) => severity === 'warning');
    return warnings.map((finding) => {
      const reason = this.store.explanations.find(({ code, path }) => code === finding.code && path === finding.path);
      return { finding, ...this.words(finding), reason: reason?.reason ?? '' };
    });
  }

  /** Advice in words. */
  get advice(): ShownFinding[] {
    return this.store.board.all.filter(({ severity }) => severity === 'advice').map((finding) => this.words(finding));
  }

  /** A finding in words away from its field: with the name of the row that it is about. */
  words(finding: Finding): ShownFinding {
    const shown = shownFinding(finding, this.form, this.locale, this.store.answers, this.store.language);
    const row = this.#rowOf(finding.path);
    return row ? { ...shown, message: this.store.word('in-row', { row, message: shown.message }) } : shown;
  }

  #rowOf(path: string): string {
    const parts = pointerParts(path);
    return parts
      .flatMap((part, at) => {
        const row = isIndex(part) && this.store.rows(pointerOf(parts.slice(0, at)))[Number(part)];
        return row ? [row.name] : [];
      })
      .join(', ');
  }

  private errorsIn(section: Section): Finding[] {
    const findings = this.store.board.all;
    if (this.#errors?.findings !== findings) {
      this.#errors = { findings, bySection: new Map() };
      for (const finding of findings.filter(isError)) {
        const name = this.#index.sectionOf(finding.path)?.name ?? '';
        this.#errors.bySection.set(name, [...(this.#errors.bySection.get(name) ?? []), finding]);
      }
    }
    return this.#errors.bySection.get(section.name) ?? [];
  }
}
