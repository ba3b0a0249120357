import type { Calendar, Deadline, IsoDate } from '../calendar/deadline-rule.js';
import type { Severity } from '../findings/finding.js';
import type { Json } from '../json.js';
import type { MigrationStep } from '../versions/migration.js';
import type { Condition } from './condition.js';
import type { QuestionText } from './form-definition.js';
import type { FormSchema } from './form-schema.js';
import type { PlainEnglishSettings } from './plain-english.js';
import type { SmartAspect } from './prose-checks.js';
import type { ConsentModel, Decision, Timescale } from './local-standards.js';

interface Reasoned {
  /** Question id (`children.name.givenName`), section (`section:history`) or `form`. */
  target: string;
  /** Why, in a sentence that a practitioner understands. */
  reason: string;
  /** The guidance and its clause. */
  source: string;
}

/** One difference of an authority from the national form. */
export type OverlayChange = Reasoned &
  /** `called` is the new name in mid-sentence; without it the name falls back to the new label. */
  (
    | { op: 'relabel'; value: string; called?: string; locale?: string }
    | { op: 'hint'; value: string; locale?: string }
    | { op: 'hide' }
    | { op: 'show'; when?: Condition }
    | { op: 'require' }
    | { op: 'requireWhen'; when: Condition }
    | { op: 'optional' }
    /** The sentence of one finding code, such as `required`, `deadline.late` or `rule.isNotChair`, and its hint. */
    | { op: 'message'; code: string; value: string; hint?: string; locale?: string }
    | {
        op: 'addAfter';
        name: string;
        /** What says no `source` of its own cites the change's. */
        schema: FormSchema;
        /** It must be answered whenever it is shown. */
        required?: boolean;
        text: Record<string, QuestionText | Record<string, QuestionText>>;
      }
    | {
        op: 'addSection';
        name: string;
        title: Record<string, string>;
        questions: Record<string, FormSchema>;
        text: Record<string, Record<string, QuestionText>>;
      }
    | { op: 'move'; after: string }
    | { op: 'options'; codes: string[]; text?: Record<string, Record<string, string>> }
    | { op: 'vocabulary'; value: string }
    | { op: 'deadline'; deadline: Deadline }
    | { op: 'check'; keyword: string; value?: Json; severity?: Severity }
    | {
        op: 'rule';
        /** Name of the rule; its findings have the code `rule.<name>`. */
        name: string;
        holds: Condition;
        when?: Condition;
        whenMissing?: boolean;
        severity?: Severity;
        /** It holds for each row of the list; paths start in the row. */
        eachRow?: boolean;
        /** It takes the place of a rule of that name. */
        instead?: boolean;
        /** Its sentence in every language of the form. */
        text: Record<string, { message: string; hint?: string }>;
      }
    /** In place of a part of the document, or beside it; terms in braces are filled in. */
    | { op: 'templatePart'; part: string; value: string; place?: 'before' | 'after' }
    | {
        op: 'textPack';
        /** Name of the text pack, and its digest: `kinform digest FILE`. */
        pack: string;
        digest: string;
        /** Whom the words are licensed to, by which licence, until which day. */
        holder: string;
        licence: string;
        expires?: IsoDate;
        /** Whether only people who are trained in it may use it; true where nothing is said. */
        trainedUsersOnly?: boolean;
      }
  );

interface OverlayBody {
  version: string;
  form: string;
  /** Version of the form that it was written against. */
  formVersion: string;
  /** Overlays of other authorities or profiles that are applied first, in this order. */
  extends?: string | string[];
  /**
   * What becomes of answers to questions of its own when a record comes to this version of the form, as the steps of a
   * migration say it; the form's own migration says the rest.
   */
  steps?: MigrationStep[];
  changes: OverlayChange[];
}

/** Whose an overlay is: an authority's, or a profile's that belongs to no one authority. */
export type OverlayOwner = { authority: string; profile?: undefined } | { profile: string; authority?: undefined };

/** Only the differences, each with its reason and source. */
export type Overlay = OverlayBody & OverlayOwner;

/** What a profile says of itself: a mixin that an authority switches on by naming it among its `profiles`. */
export interface ProfileSettings {
  profile: string;
  version: string;
  title: string;
  /** What it is for, in a sentence or two. */
  description: string;
  /** The guidance that it takes up. */
  source: string;
  /** What an authority that switches it on takes over where it says nothing of its own. */
  settings?: Partial<Omit<AuthoritySettings, 'authority' | 'version' | 'name' | 'profiles'>>;
}

/** What an authority says of itself, once for all its forms. */
export interface AuthoritySettings {
  authority: string;
  version: string;
  name: string;
  /** Profiles that are switched on, in the order in which they are applied. */
  profiles?: string[];
  /** Replaces the national words of a term. */
  terms: Record<string, string>;
  levelScheme: {
    id: string;
    source: string;
    levels: { code: string; label: string; statutory?: boolean; description?: string }[];
  };
  /** A contact with a `key` (`hub`) gives the terms `{hubName}`, `{hubPhone}`, `{hubEmail}` and `{hubSite}`. */
  contacts: {
    key?: string;
    name: string;
    role?: string;
    telephone?: string;
    email?: string;
    url?: string;
    /** Left out of copies for the family. */
    practitionersOnly?: boolean;
    source: string;
  }[];
  /** The letters of SMART in its words; `asks` says what a letter asks where its word alone does not. */
  smart?: { letter: string; word: string; question: string; asks?: SmartAspect; source: string }[];
  calendar?: Calendar;
  look?: { colour?: string; crest?: string; letterhead?: string[] };
  /** Retention classes: how long, in the authority's words. */
  retention?: Record<string, string>;
  /** Gives the terms `{presumedCompetentAge}`, `{mayBeCompetentAge}`, `{minimumSignatures}` and `{paperDeclaration}`. */
  consent?: ConsentModel;
  /** Figures and words for `plainEnglish`; once resolved they stand in the forms that ask for it. */
  plainEnglish?: PlainEnglishSettings;
  /** Local standards for readers; what is checked stands in the overlays. */
  timescales?: Timescale[];
  /** Where the guidance contradicts itself, and which reading was chosen. */
  decisions?: Decision[];
}
