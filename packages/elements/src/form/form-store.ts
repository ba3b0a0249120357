import { checkAnswers, pointerParts, questionIdOf, remembering } from '@kinform/engine';
import type {
  Explanation,
  Finding,
  FormRecord,
  IsoDate,
  Json,
  JsonObject,
  Language,
  ResolvedForm,
} from '@kinform/engine';
import { coachedRow } from '../coach/coached-row.js';
import type { CoachRoom } from '../coach/coach-of.js';
import type { TextCoach } from '../coach/coach-view.js';
import type { FieldState, FormHandle, ListRow, RowProgress } from '../field/field-state.js';
import { formText } from '../words/form-text.js';
import { furnitureWord } from '../words/furniture.js';
import type { BuiltForm } from './built-form.js';
import { Dependencies } from './dependencies.js';
import { FindingsBoard } from './findings-board.js';
import { FormCore } from './form-core.js';
import { recordToKeep } from './form-record.js';
import { ListAnswers } from './list-answers.js';
import type { RemovedRow } from './list-answers.js';
import { moved } from './list-rows.js';
import { isWithin, withRowsMoved } from './pointer.js';
import { ownerOf, wokenAround } from './question-owner.js';
import { whenIdle } from './when-idle.js';
import { questionState } from './question-state.js';
import { RowCounts, standingErrors } from './row-counts.js';
import { SectionIndex } from './section-index.js';
import { sectionsOf, titledQuestion } from './sections.js';
import { Subscriptions } from './subscriptions.js';

/** What happened to the answers. */
export interface AnswerChange {
  kind: 'write' | 'add-row' | 'remove-row' | 'move-row' | 'restore-row' | 'explain';
  /** The answer that was written, or the list whose rows changed. */
  pointer: string;
}

/** What a store needs from the form around it, and tells it. */
export interface StoreOptions {
  record: FormRecord;
  locale: string;
  mode: FieldState['mode'];
  /** Begins the ids of all fields; unique on the page. */
  idBase: string;
  headingLevel: number;
  today(): IsoDate;
  changed(change: AnswerChange): void;
  findingsChanged(findings: readonly Finding[]): void;
  rowRemoved(removed: RemovedRow): void;
  announce(text: string): void;
}

/** Everything that one open form knows: the answers, what is shown, what stands against it. Draws nothing. */
export class FormStore implements FormHandle {
  readonly form: ResolvedForm;
  readonly board = new FindingsBoard();
  readonly #core: FormCore;
  readonly #dependencies: Dependencies;
  readonly #subscriptions = new Subscriptions();
  readonly #lists: ListAnswers;
  readonly #index: SectionIndex;
  readonly #titled: ReadonlySet<string>;
  readonly #rowCounts = new RowCounts();
  readonly #lostReasons = new WeakMap<RemovedRow, Explanation[]>();
  #shownBy?: { version: number; paths: Map<string, string[]> };
  #explanations: Explanation[];
  #stopWaiting?: () => void;
  /** Remembers what it read for as long as the form is open. */
  #language?: Language;
  #coachRoom?: CoachRoom | undefined;
  #left = false;
  #status: FormRecord['status'];

  constructor(
    private readonly built: BuiltForm,
    private readonly options: StoreOptions,
  ) {
    this.form = built.resolved;
    this.#status = options.record.status;
    this.#core = new FormCore(this.form, options.record.answers, options.locale);
    this.#dependencies = new Dependencies(this.form);
    const sections = sectionsOf(this.form);
    this.#index = new SectionIndex(sections);
    const text = formText(this.form, options.locale);
    this.#titled = new Set(sections.flatMap((section) => titledQuestion(section, text) ?? []));
    this.#lists = new ListAnswers(this.form, this.#core, options.locale);
    this.#explanations = [...(options.record.explanations ?? [])];
    this.board.explain(this.#explanations);
  }

  get answers(): JsonObject {
    return this.#core.answers;
  }

  /** Reasons that were given for warnings. */
  get explanations(): readonly Explanation[] {
    return this.#explanations;
  }

  /** The record as it is to be kept, hidden answers left out. */
  record(): FormRecord {
    return this.recordMaker()();
  }

  /** Makes the record of this very moment, later: whatever happens in between is not in it. */
  recordMaker(): () => FormRecord {
    const [answers, explanations] = [this.answers, this.#explanations];
    const record = { ...this.options.record, status: this.#status };
    const { locale } = this.options;
    return () => {
      const kept = recordToKeep(this.form, record, { answers, locale, today: this.options.today() });
      return explanations.length > 0 ? { ...kept, explanations } : kept;
    };
  }

  read(pointer: string): Json | undefined {
    return this.#core.read(pointer);
  }

  write(pointer: string, value: Json | undefined): void {
    if (value === this.read(pointer)) return;
    this.#core.write(pointer, value);
    this.#changed({ kind: 'write', pointer }, [pointer, ...wokenAround(this.form, pointer)]);
  }

  addRow(listPointer: string): string {
    const { index, name } = this.#lists.add(listPointer);
    this.#listChanged('add-row', listPointer);
    this.announce(this.word('row-added', { row: name }));
    return `${listPointer}/${index}`;
  }

  removeRow(listPointer: string, index: number): void {
    const removed = this.#lists.remove(listPointer, index);
    const row = `${listPointer}/${index}`;
    const reasons = this.#explanations.filter(({ path }) => isWithin(path, row));
    this.#lostReasons.set(removed, reasons);
    this.#follow(listPointer, (at) => (at === index ? undefined : at > index ? at - 1 : at));
    this.#listChanged('remove-row', listPointer);
    this.options.rowRemoved(removed);
  }

  /** Puts a removed row back where it was. */
  restoreRow(removed: RemovedRow): void {
    this.#lists.restore(removed);
    this.#follow(removed.list, (at) => (at >= removed.index ? at + 1 : at));
    this.#explanations = [...this.#explanations, ...(this.#lostReasons.get(removed) ?? [])];
    this.board.explain(this.#explanations);
    this.#listChanged('restore-row', removed.list);
    this.announce(this.word('row-restored', { row: removed.name }));
  }

  moveRow(listPointer: string, from: number, to: number): void {
    const places = moved([...this.rows(listPointer).keys()], from, to);
    this.#lists.move(listPointer, from, to);
    this.#follow(listPointer, (at) => places.indexOf(at));
    this.#listChanged('move-row', listPointer);
  }

  rows(listPointer: string): ListRow[] {
    return this.#lists.named(listPointer);
  }

  progress(rowPointer: string): RowProgress {
    return this.#rowCounts.of(rowPointer);
  }

  shown(pointer: string): boolean {
    return this.#core.shown(pointer);
  }

  word(key: string, params?: Record<string, string | number>): string {
    return furnitureWord(this.options.locale, key, params);
  }

  announce(text: string): void {
    this.options.announce(text);
  }

  subscribe(pointer: string, changed: () => void): () => void {
    return this.#subscriptions.add(pointer, changed);
  }

  state(pointer: string): FieldState {
    const { locale, mode, idBase } = this.options;
    const headingLevel = this.#headingLevelAt(pointer);
    const titled = this.#titled.has(pointer);
    const language = this.#language;
    const around = { form: this.form, core: this.#core, locale, mode, idBase, headingLevel, titled, language };
    return questionState(pointer, this.#findingsOf(pointer), around);
  }

  /** The language that judges prose here, once it has come. */
  get language(): Language | undefined {
    return this.#language;
  }

  /** From now on prose is judged too, and coached where a room for that is given. */
  understand(language: Language, coachRoom?: CoachRoom): void {
    if (this.#left) return;
    this.#language = remembering(language);
    this.#coachRoom = coachRoom;
    this.check();
    this.#subscriptions.wake(this.#subscriptions.all());
  }

  coachOf(pointer: string): TextCoach | undefined {
    const row = this.options.mode === 'edit' ? coachedRow(this.form, pointer) : undefined;
    if (row === undefined) return undefined;
    return this.#coachRoom?.coachOf({
      form: this.form,
      locale: this.options.locale,
      row,
      text: pointer,
      answers: () => this.answers,
      language: () => this.#language,
      today: () => this.options.today(),
    });
  }

  /** Checks all answers now. */
  check(): readonly Finding[] {
    this.close();
    const record = { ...this.options.record, answers: this.answers, explanations: this.#explanations };
    const { validator } = this.built;
    const calendar = this.form.settings.calendar ?? {};
    const language = this.#language;
    const findings = checkAnswers(this.form, record, {
      at: this.options.today(),
      calendar,
      validator,
      ...(language && { language }),
    });
    const changed = this.board.replace(findings);
    this.#core.setFindings(this.board.all);
    this.#wakeOwners(changed);
    this.#countRows();
    this.options.findingsChanged(this.board.all);
    return this.board.all;
  }

  /** Checks, and lets people see the findings that pass. */
  reveal(passes: (finding: Finding) => boolean): void {
    this.check();
    this.#wakeOwners(this.board.reveal(passes));
    this.#countRows();
  }

  /** Keeps the reason why a warning stands; an empty reason takes it back. */
  explain(finding: Finding, reason: string, by: string): void {
    const { code, path } = finding;
    const others = this.#explanations.filter((one) => one.code !== code || one.path !== path);
    const own: Explanation = { code, path, reason: reason.trim(), by, at: this.options.today() };
    this.#explanations = own.reason === '' ? others : [...others, own];
    this.board.explain(this.#explanations);
    this.#changed({ kind: 'explain', pointer: path }, []);
    this.#wakeOwners([path]);
  }

  /** The form is no longer open: nothing more is done, and what was read is forgotten. */
  leave(): void {
    this.close();
    this.#left = true;
    this.#language = undefined;
  }

  /** Stops what is still to be done. */
  close(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** Fields count levels from the top of the answers; a section may begin further down. */
  #headingLevelAt(pointer: string): number {
    const top = this.#index.topOf(pointer) ?? '';
    // Where the section's title says the question's words, that heading is the question's own.
    const own = this.#titled.has(top) ? 1 : 0;
    return this.options.headingLevel - own - Math.max(0, pointerParts(top).length - 1);
  }

  #findingsOf(pointer: string): Finding[] {
    const { version } = this.board;
    if (this.#shownBy?.version !== version) {
      this.#shownBy = { version, paths: new Map() };
      for (const path of this.board.shownPaths) {
        const owner = ownerOf(this.form, path);
        this.#shownBy.paths.set(owner, [...(this.#shownBy.paths.get(owner) ?? []), path]);
      }
    }
    return (this.#shownBy.paths.get(pointer) ?? []).flatMap((path) => this.board.shownAt(path));
  }

  /** What was found in rows, and why it stands, goes with them to their new places. */
  #follow(list: string, place: (index: number) => number | undefined): void {
    const follow = (path: string): string | undefined => withRowsMoved(path, list, place);
    this.#explanations = this.#explanations.flatMap((one) => {
      const path = follow(one.path);
      return path === undefined ? [] : [{ ...one, path }];
    });
    this.board.explain(this.#explanations);
    this.board.follow(follow);
    this.#core.setFindings(this.board.all);
    this.#countRows();
  }

  #countRows(): void {
    this.#subscriptions.wake(this.#rowCounts.count(standingErrors(this.form, this.board)));
  }

  #listChanged(kind: AnswerChange['kind'], pointer: string): void {
    this.#changed({ kind, pointer }, this.#subscriptions.within(pointer));
  }

  /** The record is final, as handed in: it says so until an answer changes. */
  finish(): void {
    this.#status = 'final';
  }

  #changed(change: AnswerChange, woken: string[]): void {
    this.#status = 'draft';
    const affected = this.#subscriptions.askedBy(this.#dependencies.of(questionIdOf(change.pointer)));
    this.#subscriptions.wake([...woken, ...affected]);
    this.options.changed(change);
    this.#stopWaiting ??= whenIdle(() => this.check());
  }

  #wakeOwners(paths: readonly string[]): void {
    this.#subscriptions.wake(paths.map((path) => ownerOf(this.form, path)));
  }
}
