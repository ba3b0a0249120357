import type { Calendar, Deadline } from '../calendar/deadline-rule.js';
import type { Severity } from '../findings/finding.js';
import type { Json } from '../json.js';
import type { Condition } from './condition.js';
import type { QuestionText } from './form-definition.js';
import type { FormSchema } from './form-schema.js';

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
    | {
        op: 'addAfter';
        name: string;
        schema: FormSchema;
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
    | { op: 'templatePart'; part: string; value: string }
  );

/** Only the differences, each with its reason and source. */
export interface Overlay {
  authority: string;
  version: string;
  form: string;
  /** Version of the form that it was written against. */
  formVersion: string;
  /** Overlay of another authority or profile that is applied first. */
  extends?: string;
  changes: OverlayChange[];
}

/** What an authority says of itself, once for all its forms. */
export interface AuthoritySettings {
  authority: string;
  version: string;
  name: string;
  /** Replaces the national words of a term. */
  terms: Record<string, string>;
  levelScheme: {
    id: string;
    source: string;
    levels: { code: string; label: string; statutory?: boolean; description?: string }[];
  };
  contacts: { name: string; role?: string; telephone?: string; email?: string; url?: string; source: string }[];
  smart?: { letter: string; word: string; question: string; source: string }[];
  calendar?: Calendar;
  look?: { colour?: string; crest?: string; letterhead?: string[] };
  /** Retention classes: how long, in the authority's words. */
  retention?: Record<string, string>;
}
