import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormRecord } from '@kinform/engine';
import type { SaveState } from '../save-state/save-state-element.js';
import { formEvent } from './form-events.js';
import type { KinSaveDetail, KinSubmitDetail } from './form-events.js';

/** Knows whether what is on the screen is kept, and says so only when the host has said so. */
export class SaveController implements ReactiveController {
  #state: SaveState = 'clean';
  #changes = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly announce: (state: SaveState) => void,
  ) {
    host.addController(this);
  }

  /** Where the answers stand. */
  get state(): SaveState {
    return this.#state;
  }

  /** Begins again with a record that the host already has. */
  reset(): void {
    this.#changes = 0;
    this.#become('clean');
  }

  /** Something changed since the last save. */
  changed(): void {
    this.#changes += 1;
    if (this.#state !== 'saving') this.#become('unsaved');
  }

  /**
   * Hands the record to the host, by `kin-save` or `kin-submit`. Gives whether it was kept: false when it failed, when
   * the host declined, or when nobody said that it was.
   */
  async handOver(name: 'kin-save' | 'kin-submit', record: FormRecord): Promise<boolean> {
    const waiting: Promise<unknown>[] = [];
    const upTo = this.#changes;
    const before = this.#state;
    this.#become('saving');
    const waitUntil = (kept: Promise<unknown>): void => void waiting.push(kept);
    const detail: KinSaveDetail | KinSubmitDetail = { record, waitUntil };
    const taken = this.host.dispatchEvent(formEvent(name, detail, name === 'kin-submit'));
    if (!taken || waiting.length === 0) {
      this.#become(before);
      return false;
    }
    const results = await Promise.allSettled(waiting);
    const kept = results.every(({ status }) => status === 'fulfilled');
    this.#become(kept ? (this.#changes === upTo ? 'saved' : 'unsaved') : 'failed');
    this.announce(this.#state);
    return kept;
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#beforeUnload);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#beforeUnload);
  }

  #beforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.#state === 'clean' || this.#state === 'saved') return;
    event.preventDefault();
  };

  #become(state: SaveState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.host.requestUpdate();
  }
}
