import { enGB } from '../words/en-GB.js';
import type { SaveState } from './save-state-element.js';

/** One state of the words about saving. */
export interface SaveStateExample {
  state: SaveState;
  words: string;
}

/** Where answers can stand, by name. */
export const saveStateExamples = {
  unsaved: { state: 'unsaved', words: enGB.unsaved },
  saving: { state: 'saving', words: enGB.saving },
  saved: { state: 'saved', words: enGB.saved },
  failed: { state: 'failed', words: enGB['save-failed'] },
} satisfies Record<string, SaveStateExample>;
