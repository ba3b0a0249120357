import type { Calendar, IsoDate } from '../calendar/deadline-rule.js';
import type { PlainEnglish } from '../definition/plain-english.js';
import type { ChildsVoice, Smart } from '../definition/prose-checks.js';
import type { JsonObject } from '../json.js';
import type { Fault, Scene } from '../keywords/keyword-rule.js';
import type { ReasonTable } from '../text/wording.js';

/** Where something stands in a text: UTF-16 units, `to` not included. */
export interface TextSpan {
  from: number;
  to: number;
}

/** What speaks for a verdict, or against it: why, as a code with words of its own, and which words of the text. */
export interface Evidence extends TextSpan {
  reason: string;
  /** A plainer or kinder word from a list of ours; never a part of the text. */
  instead?: string;
}

/** Whether something holds of a text, and what speaks for or against it. */
export interface Verdict {
  holds: boolean;
  evidence: Evidence[];
}

/** A judgement, or the statement that the text could not be judged. */
export type Judged<Judgement> =
  ({ judged: true } & Judgement) | { judged: false; because: 'empty' | 'noWords' | 'notEnglish' };

/** What dates in words are read against: "by the end of term" needs the terms, "next Friday" needs today. */
export interface ReadingScene {
  at: IsoDate;
  calendar: Calendar;
}

/** What the text of an action says by itself (GQ 3.6; BO l.95-101): a stranger could tell what is done, seen, when, by whom. */
export interface ActionJudgement {
  /** Says what will be done: a deed that somebody could watch, and to what. */
  specific: Verdict;
  /** Says what will be counted or seen: an amount, how often, a result that shows. */
  measurable: Verdict;
  /** Says by when: a day, a span or an event with an end. How often is no end. */
  timeBound: Verdict;
  /** Says who: one person by name, family tie or post; not an agency, a team or everybody. */
  assigned: Verdict;
  /** Leaves open what will happen: hedges, wishes, verbs that could mean anything. */
  vague: Verdict;
  /** The last day that the text names, where it can be worked out. */
  by?: IsoDate;
}

/** Whose voice a text is (GQ 2.1; SH Std 4): the child's own words, what was seen of the child, or an adult's summary. */
export interface VoiceJudgement {
  /** The child's own view or life is in it: in words, reported, or as seen. */
  childsVoice: Verdict;
  /** The child's words as they were said. */
  verbatim: Verdict;
  /** What the child did, as somebody saw it. */
  observed: Verdict;
  /** Only what adults say or think of the child. */
  adultOnly: Verdict;
  /** Stands in for an answer: "n/a", "too young", "see above". */
  placeholder: Verdict;
}

/** Whether a text is an answer about this case, or one that would fit any. */
export interface ReasonJudgement {
  placeholder: Verdict;
  /** Could stand in any record: "did not wish to", "not available". */
  general: Verdict;
}

/** One word of a glossary: jargon or an abbreviation, and what to say in its place; nothing where readers know the word. */
export interface GlossaryEntry {
  term: string;
  plain: string;
}

/** How easily a family reads a text. */
export interface PlainJudgement {
  /** Years of age at which it is read with ease; 0 where it is too short to say. */
  readingAge: number;
  /** Words of the longest sentence, and where it stands. */
  longestSentence: TextSpan & { words: number };
  /** Jargon and abbreviations, each with its plain words. */
  jargon: Evidence[];
  /** Words that blame or label a person, each with a fairer way to say it. */
  blaming: Evidence[];
}

/** A check of a part of the answers that is made with a language: the code of a keyword that judges prose. */
type ProseCheck<Parameter> = (value: JsonObject, parameter: Parameter, scene: Scene) => Fault[];

/** Checks by keyword. They come with a language, so that a form need not carry what only languages use. */
export interface ProseChecks {
  smart: ProseCheck<Smart>;
  childsVoice: ProseCheck<ChildsVoice>;
  plainEnglish: ProseCheck<PlainEnglish>;
}

/** Those who judge texts in one language. Pure: the same text and scene give the same judgement; any text at all is taken. */
export interface Judges {
  locale: string;
  /** Words of every reason that its evidence gives. */
  reasons: ReasonTable;
  judgeAction(text: string, scene: ReadingScene): Judged<ActionJudgement>;
  judgeVoice(text: string): Judged<VoiceJudgement>;
  judgeReason(text: string): Judged<ReasonJudgement>;
  /** Whether a name is one person's, not an agency's, a team's or nobody's yet. */
  judgeOwner(name: string): Judged<{ person: Verdict }>;
  judgePlain(text: string, glossary: readonly GlossaryEntry[]): Judged<PlainJudgement>;
  /** How alike two texts are, 0 to 1, whatever the order of sentences, names and small words. */
  similarity(one: string, other: string): number;
}

/** A language in which prose can be judged: its judges, and the checks that are made with them. */
export interface Language extends Judges {
  checks: ProseChecks;
  /** What the words of services mean to families, for forms that left it at home. */
  glossary?: readonly GlossaryEntry[];
}
