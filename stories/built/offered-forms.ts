import '@kinform/kinform/define';
import { offerForm } from '@kinform/elements';
import { builtForms } from 'virtual:built-forms';

/** Offers every built form by name, as a portal does: each is fetched when a story first opens it. */
export function offerForms(): void {
  for (const [path, load] of Object.entries(builtForms)) {
    const [authority = '', form = '', version = ''] = path.split('/');
    offerForm({ form, authority, version, load });
  }
}
