import type { TextSpan } from '@kinform/engine';
import type { Piece } from './terms/pieces.js';

/** A text as it is looked through for words. */
export interface Prose {
  text: string;
  pieces: readonly Piece[];
  /** What stands in quotation marks. */
  quotations: readonly TextSpan[];
}
