import type { JSONPath } from 'jsonc-parser';
import type { Json } from '@kinform/engine';

/** One way in which a value is not as its meta-schema says. */
export interface ShapeFault {
  path: JSONPath;
  /** Point at the name and not at the value. */
  name?: boolean;
  keyword: string;
  message: string;
  mend: string;
}

/** How a value is written in a message: short, as JSON. */
export function shown(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Names in a list for a sentence, no more than a reader takes in. */
export function listed(names: readonly string[], most = 12): string {
  const some = names.slice(0, most).map((name) => `"${name}"`);
  return names.length > most ? `${some.join(', ')} and ${names.length - most} more` : some.join(', ');
}
