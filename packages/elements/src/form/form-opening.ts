import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BuiltForm, FormName } from './built-form.js';
import { fetchForm, findForm, formVersions, whenRegistered } from './form-registry.js';

/** Where a form stands that is not open: not asked for or not known (yet), being fetched, not to be had now, not in that version. */
export type OpeningState = 'waiting' | 'fetching' | 'failed' | 'no-such-version';

/** Gets the form that an element was told to show, and tells it when the form is there. */
export class FormOpening implements ReactiveController {
  state: OpeningState = 'waiting';
  #wanted = '';
  #stop?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly known: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = whenRegistered(this.known);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** The form, if it is here. Otherwise it is fetched, and `known` is called once it is here or cannot be had. */
  find({ form, authority, version }: FormName): BuiltForm | undefined {
    const versions = formVersions(form, authority);
    const wanted = version ?? versions.at(-1);
    if (wanted === undefined) return this.#become('waiting');
    if (!versions.includes(wanted)) return this.#become(versions.length > 0 ? 'no-such-version' : 'waiting');
    const here = findForm(form, authority, wanted);
    if (here) return here;
    const name = `${form} ${authority} ${wanted}`;
    if (this.state !== 'fetching' || this.#wanted !== name)
      void this.#fetch({ form, authority, version: wanted }, name);
    return undefined;
  }

  async #fetch({ form, authority, version }: Required<FormName>, name: string): Promise<void> {
    this.#become('fetching');
    this.#wanted = name;
    try {
      await fetchForm(form, authority, version);
    } catch {
      if (this.#wanted === name) this.#become('failed');
    }
  }

  #become(state: OpeningState): undefined {
    if (state !== this.state) this.host.requestUpdate();
    this.state = state;
  }
}
