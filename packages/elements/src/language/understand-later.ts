import { asksOfProse } from '@kinform/engine';
import type { FormStore } from '../form/form-store.js';
import { whenIdle } from '../form/when-idle.js';
import { fetchLanguage } from './language-registry.js';

/** Fetches the language of a form that judges prose once the page has nothing more urgent to do, and gives it to the store. */
export function understandLater(store: FormStore, locale: string): void {
  if (!asksOfProse(store.form.schema)) return;
  whenIdle(() => {
    void fetchLanguage(locale).then((language) => {
      if (language) store.understand(language);
    });
  });
}
