import type { FormDefinition, FormText, Overlay, OverlayChange, ResolvedForm, TraceEntry } from '@kinform/engine';
import type { Library, OverlayPlace, Owner } from '../files/library.js';
import type { Place } from '../files/place.js';
import type { Origins } from './origins.js';

/** An overlay with its file. */
export interface ReadOverlay {
  place: OverlayPlace;
  overlay: Overlay;
}

/** One change of an overlay, and what became of it. */
export interface Step {
  from: ReadOverlay;
  change: OverlayChange;
  /** The change in its file. */
  at: Place;
  trace: TraceEntry;
}

/** One version of a form for one authority: what is looked at as a whole. */
export interface FormCase {
  library: Library;
  form: string;
  version: string;
  /** Folder of the form's version below schemas/. */
  folder: string;
  /** Whose form it is; a profile is tried on the national form. */
  owner: Owner;
  definition: FormDefinition;
  /** In the order in which they are applied. */
  overlays: ReadOverlay[];
  steps: Step[];
  origins: Origins;
  /** Words by locale as files and overlays give them, before what is missing is made up. */
  words: Record<string, FormText>;
  /** Terms that words of this case use and nobody explains. */
  unknownTerms: Set<string>;
  /** Undefined where it cannot be resolved; `failure` then says why. */
  resolved: ResolvedForm | undefined;
  failure: string | undefined;
}

/** Whether an overlay was written for another version of the form than the one that it is applied to here. */
export function isStale({ overlay }: ReadOverlay, { version }: FormCase): boolean {
  return overlay.formVersion !== version;
}
