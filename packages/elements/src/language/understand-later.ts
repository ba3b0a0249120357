import { asksOfProse } from '@kinform/engine';
import type { FormStore } from '../form/form-store.js';
import { whenIdle } from '../form/when-idle.js';
import { fetchLanguage } from './language-registry.js';

/**
 * Fetches the language of a form that judges prose, and its coaches, once the page has nothing more urgent to do. Where
 * either cannot be had, the form goes on without.
 */
export function understandLater(store: FormStore, locale: string): void {
  if (!asksOfProse(store.form.schema)) return;
  whenIdle(() => {
    const rooms = Promise.all([fetchLanguage(locale), import('../coach/coach-room.js').catch(() => undefined)]);
    void rooms.then(([language, coachRoom]) => {
      if (language) store.understand(language, coachRoom);
    });
  });
}
