import type { BlockNode } from '@kinform/documents';
import type { Element } from '../structure/element.js';
import type { TextStyle } from '../text/style.js';
import type { Book } from './book.js';
import type { Slab } from './slab.js';

/** Where a node is set: inside which element, how wide in points, in which text style and language. */
export interface Setting {
  book: Book;
  element: Element;
  width: number;
  text: TextStyle;
  lang: string;
  /** Lays out nodes inside this or another setting. */
  blocks(nodes: readonly BlockNode[], setting: Setting): Slab[];
}

/** The element properties for a node that may be in another language than its surroundings. */
export function languageOf(lang: string | undefined, setting: Setting): { lang?: string } {
  return lang && lang !== setting.lang ? { lang } : {};
}
