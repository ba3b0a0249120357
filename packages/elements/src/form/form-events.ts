import type { Finding, FormRecord } from '@kinform/engine';
import type { AnswerChange } from './form-store.js';

/** `kin-change`: an answer, or the rows of a list, changed. Fired for every change, as it happens. */
export interface KinChangeDetail {
  change: AnswerChange;
  /** The whole record after this change, hidden answers left out. Made when it is first read. */
  readonly record: FormRecord;
}

/** `kin-findings`: a check is done. */
export interface KinFindingsDetail {
  findings: readonly Finding[];
  summary: { error: number; warning: number; advice: number };
}

/** `kin-save`: somebody asks for the record to be kept; its status stays what it was. */
export interface KinSaveDetail {
  record: FormRecord;
  /** Tell the form when it is kept: it says "saved" only after this promise is fulfilled, and "not saved" if it fails. */
  waitUntil(kept: Promise<unknown>): void;
}

/** `kin-submit`: the record, as final: nothing blocks it. `preventDefault()` sends the person back to the form. */
export interface KinSubmitDetail {
  record: FormRecord;
  /** As for `kin-save`: the form says that the record is submitted only after this promise is fulfilled. */
  waitUntil(kept: Promise<unknown>): void;
}

/** `kin-exit`: somebody wants to leave the form; `kin-save` came before. */
export interface KinExitDetail {
  record: FormRecord;
}

declare global {
  interface HTMLElementEventMap {
    'kin-change': CustomEvent<KinChangeDetail>;
    'kin-findings': CustomEvent<KinFindingsDetail>;
    'kin-save': CustomEvent<KinSaveDetail>;
    'kin-submit': CustomEvent<KinSubmitDetail>;
    'kin-exit': CustomEvent<KinExitDetail>;
  }
}

/** The name and detail of an event that leaves the form, crossing shadow roots. */
export function formEvent<T>(name: string, detail: T, cancelable = false): CustomEvent<T> {
  return new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable });
}

/** Detail of `kin-change`; the record is made when somebody reads it. */
export function changeDetail(change: AnswerChange, makeRecord: () => FormRecord): KinChangeDetail {
  let made: FormRecord | undefined;
  return {
    change,
    get record() {
      return (made ??= makeRecord());
    },
  };
}

/** Detail of `kin-findings`. */
export function findingsDetail(findings: readonly Finding[]): KinFindingsDetail {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  return { findings, summary: { error: count('error'), warning: count('warning'), advice: count('advice') } };
}
