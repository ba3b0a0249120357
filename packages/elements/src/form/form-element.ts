import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Audience, Finding, FormRecord, IsoDate } from '@kinform/engine';
import type { ErrorSummaryElement, SummaryLine } from '../error-summary/error-summary-element.js';
import type { FieldState } from '../field/field-state.js';
import { registerTextSize } from '../styles/root-styles.js';
import type { Explained } from '../warnings/warnings-element.js';
import type { BuiltForm } from './built-form.js';
import { DocumentTitle } from './document-title.js';
import { focusAnswerIn } from './focus-answer.js';
import { changeDetail, findingsDetail, formEvent } from './form-events.js';
import type { KinExitDetail } from './form-events.js';
import { FormOpening } from './form-opening.js';
import { emptyRecord } from './form-record.js';
import { FormSession } from './form-session.js';
import { FormStore } from './form-store.js';
import { understandLater } from '../language/understand-later.js';
import type { AnswerChange } from './form-store.js';
import { formStyles } from './form-styles.js';
import type { Destination } from './kin-go.js';
import type { RemovedRow } from './list-answers.js';
import { localToday } from './local-today.js';
import { directionOf } from '../words/direction.js';
import { renderOpening } from './pages/opening-page.js';
import type { Page, PageView } from './pages/page.js';
import { renderPage } from './pages/render-page.js';
import { renderRemovedRow } from './pages/removed-row.js';
import { SaveController } from './save-controller.js';

let formsOnPage = 0;

/**
 * One form on a page: task list, sections, checks, check-your-answers, saving and submitting. Fires `kin-change`,
 * `kin-findings`, `kin-save`, `kin-submit` (cancelable) and `kin-exit`; their details are in form-events.
 */
export class FormElement extends LitElement {
  static override properties = {
    form: {},
    authority: {},
    record: { attribute: false },
    locale: {},
    mode: {},
    layout: {},
    audience: {},
    by: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    titlePrefix: { type: Boolean, attribute: 'title-prefix' },
    today: { attribute: false },
  };
  static override styles = formStyles;

  /** A built form; or, as the attribute, the name of one that the page has or can fetch for `authority`: the record's version of it, else the newest. */
  declare form: BuiltForm | string | undefined;
  declare authority: string | undefined;
  /** The record to go on with; a new one when it is not set. Set another to begin again with that. */
  declare record: FormRecord | undefined;
  declare locale: string;
  declare mode: FieldState['mode'];
  /** `pages`: a task list and one section a page. `whole`: everything on one page. */
  declare layout: 'pages' | 'whole';
  /** For whom the answers are shown in modes `read` and `review`; what is not meant for them is left out. */
  declare audience: Audience | undefined;
  /** Who fills the form in, as explanations of warnings name them. */
  declare by: string;
  /** Level of the form's first heading, 1 to 6. */
  declare headingLevel: number;
  /** Whether the form may put "Error: " before the document's title while it shows an error summary. */
  declare titlePrefix: boolean;
  /** Gives today as `YYYY-MM-DD`. */
  declare today: () => IsoDate;

  readonly #idBase = `kin-${(formsOnPage += 1)}`;
  readonly #title = new DocumentTitle();
  readonly #saving = new SaveController(this, (state) => this.#say(state === 'failed' ? 'save-failed' : state));
  readonly #opening = new FormOpening(this, () => {
    if (!this.#session) this.requestUpdate('form');
  });
  readonly #rootClass: string;
  #session?: FormSession;
  #page: Page = { kind: 'tasks' };
  /** Another record is another page, even where it looks the same: nothing of the former stays in a box. */
  #openings = 0;
  #summaryShown = false;
  #announcement = '';
  #removedRow?: RemovedRow;

  constructor() {
    super();
    this.locale = 'en-GB';
    this.mode = 'edit';
    this.layout = 'pages';
    this.by = '';
    this.headingLevel = 2;
    this.titlePrefix = false;
    this.today = localToday;
    this.#rootClass = registerTextSize() ? 'kin-root kin-root--measured' : 'kin-root';
  }

  /** Checks all answers now, shows what stands against them, and gives the findings. */
  check(): readonly Finding[] {
    const session = this.#opened();
    session.finishAll();
    this.#summaryShown = true;
    this.requestUpdate();
    return session.store.board.all;
  }

  /** Asks the host to keep the record (`kin-save`). Gives whether the host said that it is kept. */
  save(): Promise<boolean> {
    return this.#saving.handOver('kin-save', this.#opened().store.record());
  }

  /** Shows the page that asks for the answer at a JSON Pointer and puts focus on its field. */
  async focusFinding(path: string): Promise<void> {
    const section = this.#opened().asking(path);
    if (!section || this.mode !== 'edit') return;
    if (this.layout === 'pages') this.#turnTo({ kind: 'section', name: section.name });
    await this.updateComplete;
    await focusAnswerIn(this.renderRoot, section, path);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#title.restore();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const opening = ['form', 'authority', 'record', 'locale', 'mode', 'layout', 'headingLevel'] as const;
    if (opening.some((name) => changed.has(name))) this.#open(changed);
  }

  override render(): TemplateResult {
    const session = this.#session;
    return html`<div
      class=${this.#rootClass}
      lang=${this.locale}
      dir=${this.dir || directionOf(this.locale)}
      @kin-go=${this.#onGo}
      @kin-explain=${this.#onExplain}
    >
      <div class="govuk-visually-hidden" role="status">${this.#announcement}</div>
      ${session ? keyed(`${this.#openings} ${JSON.stringify(this.#page)}`, renderPage(this.#view(session))) : this.#renderOpening()}
      ${this.#renderUndo()}
    </div>`;
  }

  override updated(): void {
    const prefixed = this.titlePrefix && this.#errors().length > 0;
    if (prefixed) this.#title.prefix(this.#opened().store.word('error-prefix'));
    else this.#title.restore();
  }

  #open(changed: PropertyValues<this>): void {
    const another = (['form', 'authority', 'record'] as const).some((name) => changed.has(name));
    const former = another ? undefined : this.#session;
    const built = this.#built();
    if (!built) return this.#close();
    const seen = new Set(former?.store.board.shownPaths);
    this.#session?.store.leave();
    this.#session = former ? this.#continued(built, former) : this.#begun(built);
    if (!former) this.#openings += 1;
    if (!former || changed.has('layout')) this.#page = { kind: this.layout === 'whole' ? 'whole' : 'tasks' };
    if (this.mode === 'review') this.#session.finishAll();
    else this.#session.store.reveal(({ path }) => seen.has(path));
  }

  /** The form to show: itself, or the one of that name in the record's version; undefined while it is not here. */
  #built(): BuiltForm | undefined {
    const { form = this.record?.form, authority = this.record?.authority } = this;
    if (typeof form !== 'string' || authority === undefined) return typeof form === 'string' ? undefined : form;
    return this.#opening.find({ form, authority, version: this.record?.formVersion });
  }

  /** Another form or record was asked for and is not here yet: the former one must not be taken for it. */
  #close(): void {
    this.#session?.store.leave();
    this.#session = undefined;
  }

  #renderOpening(): TemplateResult | typeof nothing {
    return renderOpening(this.#opening.state, {
      locale: this.locale,
      version: this.record?.formVersion ?? '',
      again: () => this.requestUpdate('form'),
    });
  }

  #begun(built: BuiltForm): FormSession {
    this.#saving.reset();
    const record = this.record ?? emptyRecord(built.resolved, this.locale, this.today());
    return new FormSession(this.#storeOf(built, record), this.locale);
  }

  /** The same answers, hidden ones too, in another language or mode. */
  #continued(built: BuiltForm, { store, visited }: FormSession): FormSession {
    const record = { ...store.record(), answers: store.answers };
    return new FormSession(this.#storeOf(built, record), this.locale, visited);
  }

  #storeOf(built: BuiltForm, record: FormRecord): FormStore {
    const store = new FormStore(built, {
      record,
      locale: this.locale,
      mode: this.mode,
      idBase: this.#idBase,
      headingLevel: this.headingLevel + (this.layout === 'whole' ? 2 : 1),
      today: () => this.today(),
      changed: (change) => this.#onChanged(change),
      findingsChanged: (findings) => this.#onFindings(findings),
      rowRemoved: (removed) => this.#onRowRemoved(removed),
      announce: (text) => this.#announce(text),
    });
    if (this.mode === 'edit') understandLater(store, this.locale);
    return store;
  }

  #opened(): FormSession {
    if (!this.#session) throw new Error('The form is not open yet. Set its form property, then await updateComplete.');
    return this.#session;
  }

  #view(session: FormSession): PageView {
    return {
      session,
      page: this.#page,
      headingLevel: this.headingLevel,
      mode: this.mode,
      audience: this.audience,
      errors: this.#errors(),
      saveState: this.#saving.state,
      go: (page) => void this.#show(page),
      finishSection: () => void this.#finishSection(),
      save: () => void this.save(),
      exit: () => void this.#exit(),
      submit: () => void this.#submit(),
    };
  }

  #errors(): readonly SummaryLine[] {
    if (!this.#summaryShown || !this.#session || this.mode !== 'edit') return [];
    const page = this.#page;
    return this.#session.errorLines(page.kind === 'section' ? this.#session.section(page.name) : undefined);
  }

  #renderUndo(): TemplateResult | typeof nothing {
    const removed = this.#removedRow;
    if (!removed || !this.#session) return nothing;
    return renderRemovedRow(this.#session.store, removed, () => this.#undo(removed));
  }

  #turnTo(page: Page): void {
    if (JSON.stringify(page) === JSON.stringify(this.#page)) return;
    this.#page = page;
    this.#summaryShown = false;
    this.#removedRow = undefined;
    this.requestUpdate();
  }

  /** Turns to a page and puts focus on its heading, so that it is read out and the tab order starts there. */
  async #show(page: Page): Promise<void> {
    this.#turnTo(page);
    if (page.kind === 'check') {
      this.#summaryShown = this.#opened().finishAll();
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#page-heading')?.focus();
    this.scrollIntoView({ block: 'start' });
  }

  async #finishSection(): Promise<void> {
    const session = this.#opened();
    const section = this.#page.kind === 'section' ? session.section(this.#page.name) : undefined;
    if (!section) return;
    if (session.finishSection(section)) return this.#showSummary();
    void this.save();
    const next = session.after(section);
    await this.#show(next ? { kind: 'section', name: next.name } : { kind: 'check' });
  }

  async #showSummary(): Promise<void> {
    this.#summaryShown = true;
    this.requestUpdate();
    await this.updateComplete;
    const summary = this.renderRoot.querySelector<ErrorSummaryElement>('kin-error-summary');
    await summary?.updateComplete;
    summary?.focus();
  }

  async #exit(): Promise<void> {
    await this.save();
    this.dispatchEvent(formEvent<KinExitDetail>('kin-exit', { record: this.#opened().store.record() }));
  }

  async #submit(): Promise<void> {
    const session = this.#opened();
    if (session.finishAll()) return this.#showSummary();
    const record: FormRecord = { ...session.store.record(), status: 'final' };
    if (!(await this.#saving.handOver('kin-submit', record))) return;
    session.store.finish();
    await this.#show({ kind: 'done' });
  }

  #onGo = (event: Event): void => {
    event.stopPropagation();
    const { detail } = event as CustomEvent<Destination>;
    if ('path' in detail) void this.focusFinding(detail.path);
    else if ('section' in detail) void this.#show({ kind: 'section', name: detail.section });
    else void this.#show({ kind: detail.page });
  };

  #onExplain = ({ detail }: CustomEvent<Explained>): void => {
    this.#opened().store.explain(detail.finding, detail.reason, this.by);
    this.#say('explain-kept');
  };

  #onChanged(change: AnswerChange): void {
    if (change.kind === 'write') this.#removedRow = undefined;
    this.#saving.changed();
    const { store } = this.#opened();
    this.dispatchEvent(formEvent('kin-change', changeDetail(change, store.recordMaker())));
    if (change.kind !== 'write') this.requestUpdate();
  }

  #onFindings(findings: readonly Finding[]): void {
    this.dispatchEvent(formEvent('kin-findings', findingsDetail(findings)));
    this.requestUpdate();
  }

  #onRowRemoved(removed: RemovedRow): void {
    this.#removedRow = removed;
    this.#announce(this.#opened().store.word('row-removed', { row: removed.name }));
  }

  #undo(removed: RemovedRow): void {
    this.#removedRow = undefined;
    this.#opened().store.restoreRow(removed);
    void this.focusFinding(`${removed.list}/${removed.index}`);
  }

  #say(key: string): void {
    this.#announce(this.#opened().store.word(key));
  }

  /** One live region for everything. The same words twice are two announcements. */
  #announce(text: string): void {
    this.#announcement = this.#announcement === text ? `${text}\u00a0` : text;
    this.requestUpdate();
  }
}
