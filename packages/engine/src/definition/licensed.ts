import type { IsoDate } from '../calendar/deadline-rule.js';
import type { QuestionText } from './form-definition.js';

/** Says of a question or group that its words belong to somebody else; without a text pack its own neutral words stay. */
export interface Licensed {
  /** Name of the text pack that has the words. */
  pack: string;
  /** Key of the words in the pack: `physical.part1`. */
  key: string;
  /** Name of the question in this group that is the pattern of all items of the pack: `item1`. */
  items?: string;
  /** Never asked in a form without the pack's words. */
  installedOnly?: boolean;
}

/** Words of a pack for one question or group. */
export interface PackWords extends Pick<QuestionText, 'label' | 'called' | 'hint' | 'options' | 'optionHints'> {
  /** What each grade means here, by grade: shown with the options of the question `grade` of this group. */
  grades?: Record<string, string>;
}

/** Words of one item; its key is the name under which its answers are kept, and never changes its meaning. */
export interface PackItem extends PackWords {
  /** The pattern's name with another number: `item3`. */
  key: string;
}

/** Licensed words that an authority supplies itself, pinned by digest in its overlay. Never part of a form as released. */
export interface TextPack {
  pack: string;
  version: string;
  /** Whom the words are licensed to: the same as the overlay that pins the pack says. */
  holder: string;
  /** A line that the owner of the words asks to be shown, by locale. */
  notice?: Record<string, string>;
  /** By locale, then by the key that a `licensed` keyword names. */
  text: Record<string, Record<string, PackWords & { items?: PackItem[] }>>;
}

/** A text pack as an overlay pins it, and whether its words are in the form. */
export interface Licence {
  pack: string;
  digest: string;
  holder: string;
  /** Number or name of the licence. */
  licence: string;
  /** Last day of the licence. */
  expires?: IsoDate;
  trainedUsersOnly: boolean;
  installed: boolean;
}

/** Text packs that are at hand while a form is resolved. */
export interface PacksAtHand {
  packs: readonly TextPack[];
  /** Today, as the caller says: a pack whose licence ended before is left out. Without it no licence ends. */
  at?: IsoDate;
}

/** Whether a licence ended before a day. */
export function licenceEnded({ expires }: Pick<Licence, 'expires'>, at: IsoDate): boolean {
  return expires !== undefined && expires < at;
}
