import { evaluateCondition, groupAround } from '../../answers/evaluate-condition.js';
import { pointerOf } from '../../answers/pointer.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { own, sameJson, type Json, type JsonObject } from '../../json.js';
import type { Migration, SplitTarget, StepOf } from '../migration.js';
import { AnswerBoard, type Destination } from './answer-board.js';
import { fillIn } from './fill-in.js';
import { placeInForm, type Misfit } from './place-in-form.js';
import { renamedId, StepFinder, type FoundStep } from './step-finder.js';
import { namesOn, wayOf, type TravellingAnswer, type Way } from './travelling-answer.js';

/** An answer that came no further, at its place in the older version. */
export interface LeftAnswer {
  answer: TravellingAnswer;
  /** The reason that the step gives, for what it drops. */
  dropped?: string;
  misfit?: Misfit;
}

/** An answer whose code was mapped, with the code that it was. */
interface MappedAnswer extends TravellingAnswer {
  before?: Json;
}

/** Answers of one version as they are in the next. */
export interface MovedAnswers {
  answers: JsonObject;
  placed: TravellingAnswer[];
  left: LeftAnswer[];
  /** Where a place of the older answers is now, as JSON Pointers; undefined where it is nowhere. */
  moved(pointer: string): string | undefined;
}

/** Takes answers from one version of a form to the next. Steps may stand in any order: each answer follows the most exact one. */
export function migrateAnswers(
  older: { answers: JsonObject; travelling: readonly TravellingAnswer[] },
  form: FormSchema,
  migration: Migration | undefined,
): MovedAnswers {
  const move = new Move(older.answers, form, migration);
  for (const answer of older.travelling) move.take(answer);
  move.join();
  const filledIn = fillIn(move.board, form, migration);
  return {
    answers: move.board.answers,
    placed: [...move.placed, ...filledIn],
    left: move.left,
    moved: (pointer) => move.moved(pointer),
  };
}

class Move {
  readonly board: AnswerBoard;
  readonly placed: TravellingAnswer[] = [];
  readonly left: LeftAnswer[] = [];
  readonly #finder: StepFinder;
  readonly #joining = new Map<StepOf<'join'>, { answer: TravellingAnswer; named: Way }[]>();
  readonly #moved = new Map<string, string>();
  readonly #placeOf = new Map<string, number>();

  constructor(
    private readonly answers: JsonObject,
    private readonly form: FormSchema,
    migration: Migration | undefined,
  ) {
    this.board = new AnswerBoard(form);
    this.#finder = new StepFinder(migration);
  }

  take(older: TravellingAnswer): void {
    const answer = this.#mapped(older);
    const found = this.#finder.routing(answer.way);
    if (!found) return this.#put([answer], { names: namesOn(answer.way), from: answer.way, strict: true });
    const { step } = found;
    if (step.op === 'drop') this.left.push({ answer: older, dropped: step.reason });
    else if (step.op === 'split') this.#split(answer, found, step);
    else if (step.op === 'join')
      this.#joining.set(step, [...(this.#joining.get(step) ?? []), { answer, named: found.named }]);
    else this.#put([answer], destinationOf(answer.way, found, step.op === 'rename' ? renamedId(step) : step.to));
  }

  /** Puts texts together once all are there: in the order of `from`, for each row of the lists that the new question is in. */
  join(): void {
    for (const [step, parts] of this.#joining) {
      const place = placeInForm(this.form, step.to.split('.'));
      const ordered = step.from.flatMap((id) => parts.filter(({ named }) => namesOn(named).join('.') === id));
      if (typeof place === 'string') {
        for (const { answer } of ordered) this.#leave(answer, place);
        continue;
      }
      const lists = place.rows.filter(Boolean).length;
      for (const group of groupedByRow(
        ordered.map(({ answer }) => answer),
        lists,
      )) {
        if (place.several) for (const one of group) this.#put([one], this.#joinTarget(one, step), 'joined');
        else this.#put(group, this.#joinTarget(group[0], step), 'joined', joinedText(group, step.separator));
      }
    }
  }

  /** Explanations point at answers, but at missing ones, groups and rows too. */
  moved(pointer: string): string | undefined {
    const known = this.#moved.get(pointer);
    if (known !== undefined) return known;
    const way = wayOf(pointer);
    const found = this.#finder.routing(way);
    if (found?.step.op === 'drop') return undefined;
    const target = found ? firstTarget(found) : undefined;
    const names = found && target !== undefined ? [...target.split('.'), ...found.rest] : namesOn(way);
    const now = this.board.find({ names, from: way });
    return now && pointerOf(now);
  }

  /** Puts one value, that of the answers given, or leaves them all. */
  #put(answers: TravellingAnswer[], destination: Destination, was?: 'joined', value = answers[0]?.value ?? null): void {
    const landing = this.board.put(value, destination);
    if ('misfit' in landing) {
      for (const answer of answers) this.#leave(answer, landing.misfit);
      return;
    }
    this.#land(answers, landing.way, value, was);
  }

  /** What finds no place is kept as it was, not as the code that it would have become. */
  #leave(answer: MappedAnswer, misfit: Misfit): void {
    this.left.push({ answer: { ...answer, value: answer.before ?? answer.value }, misfit });
  }

  /** A code that an earlier answer came to already is the same answer, with one origin more. */
  #land(answers: TravellingAnswer[], way: Way, value: Json, was: TravellingAnswer['was']): void {
    const origins = answers.flatMap((answer) => answer.origins);
    const pointer = pointerOf(way);
    for (const { way: from } of answers) {
      if (!this.#moved.has(pointerOf(from))) this.#moved.set(pointerOf(from), pointer);
    }
    const kept = was ?? answers.find((answer) => answer.was)?.was;
    const filledIn = answers.find((answer) => answer.filledIn)?.filledIn;
    const one: TravellingAnswer = {
      way,
      value,
      origins,
      ...(kept ? { was: kept } : {}),
      ...(filledIn ? { filledIn } : {}),
    };
    const same = this.#placeOf.get(pointer);
    const former = same === undefined ? undefined : this.placed[same];
    if (former && same !== undefined) this.placed[same] = { ...former, origins: [...former.origins, ...origins] };
    else this.#placeOf.set(pointer, this.placed.push(one) - 1);
  }

  #mapped(answer: TravellingAnswer): MappedAnswer {
    const step = this.#finder.map(namesOn(answer.way).join('.'));
    const becomes = step && own(step.codes, String(answer.value));
    if (becomes === undefined || sameJson(becomes, answer.value)) return answer;
    const code = answer.value;
    return {
      ...answer,
      value: becomes,
      before: code,
      origins: answer.origins.map((origin) => ({ code, ...origin, becomes })),
    };
  }

  #split(answer: TravellingAnswer, found: FoundStep, step: StepOf<'split'>): void {
    if (step.by === 'separator') return this.#splitText(answer, found, step);
    const taking = step.to.filter((target) => this.#takes(target, answer, found));
    const chosen = step.by === 'condition' ? taking.slice(0, 1) : taking;
    const destinations = chosen.map(({ question }) => destinationOf(answer.way, found, question));
    const fitting = destinations.filter((one) => typeof this.board.placeOf(answer.value, one) !== 'string');
    const [first] = destinations;
    if (fitting.length === 0) this.#leave(answer, first ? this.#misfit(answer.value, first) : 'noTarget');
    for (const destination of fitting) this.#putPart(answer, destination, answer.value);
  }

  #splitText(answer: TravellingAnswer, found: FoundStep, step: Extract<StepOf<'split'>, { by: 'separator' }>): void {
    const pieces = typeof answer.value === 'string' ? piecesOf(answer.value, step.separator, step.to.length) : [];
    const parts = pieces.flatMap((piece, index) => {
      const target = step.to[index];
      return piece === '' || !target ? [] : [{ piece, to: destinationOf(answer.way, found, target.question) }];
    });
    const misfit = parts.map(({ piece, to }) => this.board.placeOf(piece, to)).find((one) => typeof one === 'string');
    if (misfit !== undefined || parts.length === 0) this.#leave(answer, misfit ?? 'noTarget');
    else for (const { piece, to } of parts) this.#putPart(answer, to, piece);
  }

  #putPart(answer: TravellingAnswer, destination: Destination, value: Json): void {
    const landing = this.board.put(value, destination);
    if ('way' in landing) this.#land([answer], landing.way, value, 'split');
  }

  #misfit(value: Json, destination: Destination): Misfit {
    const place = this.board.placeOf(value, destination);
    return typeof place === 'string' ? place : 'noTarget';
  }

  #takes({ when, codes }: SplitTarget, { value }: TravellingAnswer, { named }: FoundStep): boolean {
    const group = groupAround(pointerOf(named));
    if (codes && !codes.some((code) => sameJson(code, value))) return false;
    return when === undefined || evaluateCondition(when, this.answers, group);
  }

  #joinTarget(answer: TravellingAnswer | undefined, step: StepOf<'join'>): Destination {
    return { names: step.to.split('.'), from: answer?.way ?? [], strict: false };
  }
}

function destinationOf(from: Way, { step, rest }: FoundStep, to: string): Destination {
  const row = step.op === 'move' ? step.row : undefined;
  return { names: [...to.split('.'), ...rest], from, strict: false, ...(row === undefined ? {} : { row }) };
}

function firstTarget({ step }: FoundStep): string | undefined {
  if (step.op === 'rename') return renamedId(step);
  if (step.op === 'split') return step.to[0]?.question;
  return 'to' in step ? step.to : undefined;
}

/** Answers of the same rows together; rows beyond the lists of the new place do not part them. */
function groupedByRow(answers: readonly TravellingAnswer[], lists: number): TravellingAnswer[][] {
  const groups = new Map<string, TravellingAnswer[]>();
  for (const answer of answers) {
    const places = answer.way.flatMap((part, index) => (typeof part === 'number' ? [index] : [])).slice(0, lists);
    const row = pointerOf(answer.way.slice(0, (places.at(-1) ?? -1) + 1));
    groups.set(row, [...(groups.get(row) ?? []), answer]);
  }
  return [...groups.values()];
}

function joinedText(answers: readonly TravellingAnswer[], separator = ' '): string {
  return answers.map(({ value }) => String(value)).join(separator);
}

/** At most so many parts of a text, without the white space around them; the last holds all that is left. */
function piecesOf(text: string, separator: string, most: number): string[] {
  const pieces = text.split(separator);
  const rest = pieces.slice(most - 1).join(separator);
  return [...pieces.slice(0, most - 1), rest].map((piece) => piece.trim());
}
