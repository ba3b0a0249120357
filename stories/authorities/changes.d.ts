declare module 'virtual:changes' {
  /** The words of a question, with what can be chosen in the order in which it is offered. */
  export interface Asked {
    label: string;
    hint?: string;
    choices: readonly string[];
  }

  /** One change as people read it: whose it is, why, by which clause, and what was before and is after it. */
  export interface ShownChange {
    op: string;
    /** Name of the authority or title of the profile that made it. */
    by: string;
    /** What it is aimed at, in words and by id. */
    target: string;
    id: string;
    reason: string;
    source: string;
    before?: string;
    after?: string;
    /** Whether before and after are source of a document's template. */
    isTemplate: boolean;
    /** Of a rule: what is said where it is broken. */
    says?: string;
    note?: string;
    /** Where it did not land: what there is to do about it. */
    toDo?: string;
    /** Version of the form that it was written for, where that is another one. */
    writtenFor?: string;
  }

  /** One question as the national form and as the owner of the overlay asks it; undefined where it is not asked. */
  export interface ChangedQuestion {
    id: string;
    national?: Asked;
    own?: Asked;
    changes: readonly ShownChange[];
    /** Label of the added group that the question came in with. */
    within?: string;
  }

  /** A section as both ask it. */
  export interface ChangedSection {
    name: string;
    title: string;
    /** The national title, where it is another one. */
    national?: string;
    changes: readonly ShownChange[];
    questions: readonly ChangedQuestion[];
  }

  /** What an overlay changes in one version of a form. */
  export interface FormChanges {
    owner: string;
    ownerName: string;
    overlayVersion: string;
    /** Version of the form that the overlay was written for. */
    writtenFor: string;
    title: string;
    version: string;
    /** Changes to the form as a whole and to its document. */
    whole: readonly ShownChange[];
    sections: readonly ChangedSection[];
    notLanded: readonly ShownChange[];
    /** How many changes there are, in the order of the overlay; each is shown once. */
    count: number;
  }

  export const owners: readonly { owner: string; name: string; isProfile: boolean }[];
  /** National title of each form, and the version of it that stories show. */
  export const forms: Record<string, { title: string; version: string }>;
  /** By `<authority or profile>/<form>/<version>`. */
  export const changes: Record<string, () => Promise<{ changes: FormChanges }>>;
}
