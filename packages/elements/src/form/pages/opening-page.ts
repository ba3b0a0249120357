import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { furnitureWord } from '../../words/furniture.js';
import type { OpeningState } from '../form-opening.js';

/** What is seen while the form itself is not here: nothing before it is asked for, then that it is coming or why it is not. */
export function renderOpening(
  state: OpeningState,
  { locale, version, again }: { locale: string; version: string; again: () => void },
): TemplateResult | typeof nothing {
  const word = (key: string): string => furnitureWord(locale, key, { version });
  if (state === 'waiting') return nothing;
  if (state === 'fetching') return html`<p class="govuk-body kin-opening" role="status">${word('opening-form')}</p>`;
  if (state === 'no-such-version') return html`<p class="govuk-body" role="alert">${word('no-such-version')}</p>`;
  return html`<p class="govuk-body" role="alert">${word('form-not-fetched')}</p>
    <button type="button" class="govuk-button" @click=${again}>${word('fetch-again')}</button>`;
}
