import type { Json } from '../json.js';
import type { Condition } from './condition.js';
import type { ConsentGiven } from './consent-given.js';
import type { Deadline } from '../calendar/deadline-rule.js';
import type { Severity } from '../findings/finding.js';
import type { Licensed } from './licensed.js';
import type { PlainEnglish } from './plain-english.js';
import type { ChildsVoice, Smart } from './prose-checks.js';

/** Who may see an answer. What is not classed is not shared. */
export type Audience =
  'practitioner' | 'family' | 'parent' | 'child' | 'professional' | 'agency' | 'panel' | 'subject-access';

/** Why a question is asked, who may see its answer, and how long it is kept. Inherited from the nearest group above. */
export interface QuestionClass {
  /** Purpose of asking, a code of the vocabulary `purpose`. */
  purpose: string;
  /** Audiences that may see the answer; an empty list means nobody but the practitioner. */
  audience: Audience[];
  /** Retention class, a code of the vocabulary `retention`; the authority says how long. */
  retention: string;
}

/** Where a row of another list is named: the value is the `id` of a row of `list`. */
export interface Reference {
  /** Absolute path of the list, such as `/children`. */
  list: string;
}

/** One row, and only one, for each row of another list: `{ "list": "/children", "by": "childRef" }`. */
export interface OnePerRow {
  list: string;
  /** Name of the property of each row here that holds the id of the row there. */
  by: string;
  source?: string;
}

/** Every row of another list is named by some row here: `{ "list": "/needs", "by": "needRefs" }`. */
export interface Covers {
  list: string;
  /** Name of the question of each row here that names one row there or several. */
  by: string;
  /** Only the rows there that satisfy this; paths start from the row. */
  where?: Condition;
  /** Lists besides whose rows may name them instead: what cannot be done, with its reason. */
  or?: { list: string; by: string }[];
  source?: string;
}

/** An assertion of a form's own; its sentence is `messages["rule.<name>"]` of the words of the question that it stands on. */
export interface NamedRule {
  /** What must hold; paths start beside the question, for a rule of a row (on `items`) in the row. */
  holds: Condition;
  /** Only then is it checked. */
  when?: Condition;
  /** Checked also while its question is not answered; rules of groups, lists and rows always are. */
  whenMissing?: boolean;
  /** `error` where it is left out. */
  severity?: Severity;
  source?: string;
}

/** A date that must not come before another answer's date. */
export interface NotBefore {
  answer: string;
}

/**
 * JSON Schema 2020-12 as Kinform's forms use it, with its own keywords. Kept to what JSON Forms and Ajv both read:
 * `$ref` only to files under schemas/blocks (inlined on resolving), no combinators in authored files.
 */
export interface FormSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $comment?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  properties?: Record<string, FormSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: FormSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  enum?: Json[];
  const?: Json;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  /** date, date-time, partial-date, time, email, phone, postcode, nhs-number, upn, row-id. */
  format?: string;

  /** Class of this question or group. */
  question?: Partial<QuestionClass>;
  /** Field type where the schema alone does not say it, such as `long-text`, `select`, `scale`. */
  field?: string;
  /** Code of a shared list whose codes become `enum` and whose words become the options. */
  vocabulary?: string;
  /** Codes under broader headings, put here on resolving when the vocabulary has them; the headings' words are among the options. */
  optionGroups?: { code: string; codes: string[] }[];
  /** Shown, asked for and printed only when this holds. */
  showWhen?: Condition;
  /** Must be answered when this holds (and when shown). */
  requiredWhen?: Condition;
  /** Where the guidance asks for this: seed tag and clause, such as `SH Std 3, l.142`. */
  source?: string;
  reference?: Reference;
  onePerRow?: OnePerRow;
  covers?: Covers;
  /** On the list in which people say yes: enough of those who may have. */
  consentGiven?: ConsentGiven;
  /** Assertions by name: each gives findings with the code `rule.<name>`. */
  rule?: Record<string, NamedRule>;
  /** On the items of a list of actions: each is held to the authority's letters of SMART. */
  smart?: Smart;
  /** On the items of a list of children's voices: each is a child's own voice, or says why it is not there. */
  childsVoice?: ChildsVoice;
  deadline?: Deadline;
  notBefore?: NotBefore;
  notInFuture?: boolean;
  /** On the form itself: what makes its texts plain for families. */
  plainEnglish?: PlainEnglish;
  /** Severity of one keyword's findings here where it is not the keyword's own: `{ "format": "warning" }`. */
  severity?: Record<string, Severity>;
  /** Core questions may be relabelled by an authority, never hidden or removed. */
  core?: boolean;
  /** Its words belong to somebody else and come in a text pack; what is written here is neutral. */
  licensed?: Licensed;
  /** Property names of a row that together name it (`["name"]`), for references, headings and messages. */
  rowName?: string[];
}
