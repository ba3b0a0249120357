import type { Condition, FormSchema, Json, SomeRows } from '@kinform/engine';
import { isNever, parentId } from '@kinform/engine/definition';
import { namedAnswer, referencesIn } from './answer-paths.js';
import { answersToTry, holds, type AboutAnswer, type Logic, type Mentions } from './truth.js';
import { questionAt } from '../resolve/question-index.js';

/** Trials before a question is given up as too large to decide. */
const mostTrials = 20_000;
/** Questions whose own conditions are taken into account. */
const mostQuestions = 10;
/** Codes of one list that are put together in every way. */
const mostTogether = 6;

/** What can be said of conditions. `undecided` where there is too much to try; nothing is said against such a one. */
export type Verdict = 'possible' | 'impossible' | 'undecided';

interface Unknowns {
  answers: Map<string, Mentions>;
  choices: Set<string>;
}

/** Decides whether conditions of one form can hold, by trying every answer that makes a difference. */
export class Reasoner {
  readonly #shown = new Map<string, Logic>();
  readonly #verdicts = new WeakMap<Logic, Verdict>();

  constructor(private readonly schema: FormSchema) {}

  /** A condition, read from a group, as something that can be tried. */
  logicOf(condition: Condition, group: string): Logic {
    if ('all' in condition) return { kind: 'all', parts: condition.all.map((one) => this.logicOf(one, group)) };
    if ('any' in condition) return { kind: 'any', parts: condition.any.map((one) => this.logicOf(one, group)) };
    if ('not' in condition) return { kind: 'not', part: this.logicOf(condition.not, group) };
    if ('some' in condition) return this.#someRow(condition, group);
    return this.#aboutAnswer(condition, group);
  }

  /** When a question is shown: its own condition and those of the groups around it. */
  shown(id: string): Logic {
    const known = this.#shown.get(id);
    if (known) return known;
    const parts: Logic[] = [];
    for (let here = id; here !== ''; here = parentId(here)) {
      const showWhen = questionAt(this.schema, here)?.schema.showWhen;
      if (showWhen) parts.push(this.logicOf(showWhen, parentId(here)));
    }
    const logic: Logic = { kind: 'all', parts };
    this.#shown.set(id, logic);
    return logic;
  }

  /** Whether something can hold at all, whatever else the form says. */
  alone(logic: Logic): Verdict {
    return this.#decide(logic, new Set());
  }

  /** Whether something can hold in this form, where an answer can only be given while its question is shown. */
  inForm(logic: Logic): Verdict {
    const known = this.#verdicts.get(logic) ?? this.#decideInForm(logic);
    this.#verdicts.set(logic, known);
    return known;
  }

  #decideInForm(logic: Logic): Verdict {
    const { answers } = unknownsOf(logic);
    const considered = new Set(answers.keys());
    for (const id of considered) {
      if (considered.size >= mostQuestions) break;
      for (const next of unknownsOf(this.shown(id)).answers.keys()) considered.add(next);
    }
    const verdict = this.#decide(logic, considered);
    return verdict === 'undecided' ? this.#decide(logic, new Set(answers.keys())) : verdict;
  }

  /** Whether a question is hidden on purpose, by itself or with a group around it. */
  isHidden(id: string): boolean {
    for (let here = id; here !== ''; here = parentId(here)) {
      if (isNever(questionAt(this.schema, here)?.schema.showWhen)) return true;
    }
    return false;
  }

  #someRow(condition: SomeRows, group: string): Logic {
    const named = namedAnswer(this.schema, condition.some, group);
    if (named.kind !== 'question') return { kind: 'free', name: JSON.stringify(condition) };
    const atLeast = condition.atLeast ?? 1;
    const enough: Logic = { kind: 'answer', id: named.id, condition: { answer: named.id, atLeast } };
    const isCounted = condition.among ?? condition.namedBy ?? condition.naming ?? condition.share;
    if (!condition.where && isCounted === undefined) return enough;
    if (!condition.where) return { kind: 'free', name: `${named.id} ${JSON.stringify(condition)}` };
    const where = this.logicOf(condition.where, named.id);
    if (this.alone(where) === 'impossible') return { kind: 'constant', holds: false };
    return { kind: 'all', parts: [enough, { kind: 'free', name: `${named.id} ${JSON.stringify(condition)}` }] };
  }

  #aboutAnswer(condition: AboutAnswer, group: string): Logic {
    const named = namedAnswer(this.schema, condition.answer, group);
    if (named.kind !== 'question') return { kind: 'free', name: JSON.stringify(condition) };
    // what stands in one row says nothing of another, so answers by reference are not tried against each other
    if (referencesIn(condition.answer).length > 0)
      return { kind: 'free', name: `${group} ${JSON.stringify(condition)}` };
    if (!('sameAs' in condition || 'ageOn' in condition)) return { kind: 'answer', id: named.id, condition };
    const given = (id: string): Logic => ({ kind: 'answer', id, condition: { answer: id, answered: true } });
    const other = namedAnswer(this.schema, 'sameAs' in condition ? condition.sameAs : condition.ageOn, group);
    const both = other.kind === 'question' ? [given(named.id), given(other.id)] : [given(named.id)];
    return { kind: 'all', parts: [...both, { kind: 'free', name: `${group} ${JSON.stringify(condition)}` }] };
  }

  #decide(wanted: Logic, considered: ReadonlySet<string>): Verdict {
    const logic: Logic = { kind: 'all', parts: [wanted, ...[...considered].map((id) => this.#onlyWhileShown(id))] };
    const unknowns = unknownsOf(logic);
    if ([...unknowns.answers.values()].some(({ includes }) => new Set(includes).size > mostTogether))
      return 'undecided';
    const domains = [...unknowns.answers].map(([id, mentions]): [string, (Json | undefined)[]] => {
      const question = questionAt(this.schema, id);
      return [id, question ? answersToTry(question.schema, mentions) : [undefined]];
    });
    const sizes = [...domains.map(([, values]) => values.length), ...[...unknowns.choices].map(() => 2)];
    if (sizes.reduce((product, size) => product * size, 1) > mostTrials) return 'undecided';
    const trial = { answers: new Map<string, Json | undefined>(), choices: new Map<string, boolean>() };
    const ways = [...domains, ...[...unknowns.choices].map((name): Way => [name, undefined])];
    return anyHolds(ways, trial, () => holds(logic, trial)) ? 'possible' : 'impossible';
  }

  /** Hidden answers count as not given. */
  #onlyWhileShown(id: string): Logic {
    const unanswered: Logic = { kind: 'answer', id, condition: { answer: id, answered: false } };
    return { kind: 'any', parts: [unanswered, this.shown(id)] };
  }
}

function unknownsOf(logic: Logic, found: Unknowns = { answers: new Map(), choices: new Set() }): Unknowns {
  if (logic.kind === 'all' || logic.kind === 'any') for (const part of logic.parts) unknownsOf(part, found);
  if (logic.kind === 'not') unknownsOf(logic.part, found);
  if (logic.kind === 'free') found.choices.add(logic.name);
  if (logic.kind === 'answer') note(found.answers, logic.id, logic.condition);
  return found;
}

function note(answers: Unknowns['answers'], id: string, condition: AboutAnswer): void {
  const mentions = answers.get(id) ?? { values: [], includes: [], amounts: [] };
  answers.set(id, mentions);
  if ('is' in condition) mentions.values.push(condition.is);
  if ('in' in condition) mentions.values.push(...condition.in);
  if ('includes' in condition) mentions.includes.push(condition.includes);
  if ('atLeast' in condition && condition.atLeast !== undefined) mentions.amounts.push(condition.atLeast);
}

/** An answer with the values to try for it, or the name of a free choice. */
type Way = [string, (Json | undefined)[] | undefined];

/** Whether some way of answering and choosing satisfies a test, which looks at the trial that is filled in here. */
function anyHolds(
  ways: readonly Way[],
  trial: { answers: Map<string, Json | undefined>; choices: Map<string, boolean> },
  test: () => boolean,
): boolean {
  const [first, ...rest] = ways;
  if (!first) return test();
  const [name, values] = first;
  if (values) {
    return values.some((value) => {
      trial.answers.set(name, value);
      return anyHolds(rest, trial, test);
    });
  }
  return [true, false].some((choice) => {
    trial.choices.set(name, choice);
    return anyHolds(rest, trial, test);
  });
}
