import { isAnswered, sameJson, type Condition, type FormSchema, type Json } from '@kinform/engine';

/** A condition with its paths replaced by question ids, and what cannot be decided by trying replaced by free choices. */
export type Logic =
  | { kind: 'constant'; holds: boolean }
  | { kind: 'all' | 'any'; parts: readonly Logic[] }
  | { kind: 'not'; part: Logic }
  /** Says something of one answer. */
  | { kind: 'answer'; id: string; condition: AboutAnswer }
  /** May hold or not, whatever else is answered; the same name stands for the same thing. */
  | { kind: 'free'; name: string };

export type AboutAnswer = Extract<Condition, { answer: string }>;

/** Answers and free choices as tried; an answer that is undefined was not given. */
export interface Trial {
  answers: ReadonlyMap<string, Json | undefined>;
  choices: ReadonlyMap<string, boolean>;
}

/** Whether a condition holds under a trial. */
export function holds(logic: Logic, trial: Trial): boolean {
  switch (logic.kind) {
    case 'constant':
      return logic.holds;
    case 'all':
      return logic.parts.every((part) => holds(part, trial));
    case 'any':
      return logic.parts.some((part) => holds(part, trial));
    case 'not':
      return !holds(logic.part, trial);
    case 'free':
      return trial.choices.get(logic.name) ?? false;
    case 'answer':
      return holdsOf(logic.condition, trial.answers.get(logic.id));
  }
}

/** As the engine's evaluator says it of one answer. */
function holdsOf(condition: AboutAnswer, answer: Json | undefined): boolean {
  if ('is' in condition) return sameJson(answer, condition.is);
  if ('in' in condition) return condition.in.some((one) => sameJson(answer, one));
  if ('includes' in condition) return Array.isArray(answer) && answer.some((one) => sameJson(one, condition.includes));
  if ('answered' in condition) return isAnswered(answer) === condition.answered;
  const amount = Array.isArray(answer) ? answer.length : answer;
  return 'atLeast' in condition && typeof amount === 'number' && amount >= (condition.atLeast ?? 0);
}

/** What conditions compare one answer with. */
export interface Mentions {
  values: Json[];
  includes: Json[];
  amounts: number[];
}

/** Answers that are worth trying for a question: one of each that some condition could tell from the others. */
export function answersToTry(schema: FormSchema, mentions: Mentions): (Json | undefined)[] {
  if (schema.const !== undefined) return [undefined, schema.const];
  if (schema.type === 'array') return [undefined, ...listsToTry(schema, mentions)];
  if (schema.enum) return [undefined, ...codesToTry(schema.enum, mentions)];
  if (schema.type === 'boolean') return [undefined, true, false];
  if (schema.type === 'integer' || schema.type === 'number') return [undefined, ...numbersToTry(schema, mentions)];
  if (schema.type === 'object') return [undefined, {}, { something: true }];
  const texts = mentions.values.filter((value) => typeof value === 'string');
  return [undefined, ...new Set(texts), 'something else that nobody mentions'];
}

/** Codes that conditions speak of, and one of the others for all of them; where amounts count, every code. */
function codesToTry(codes: readonly Json[], { values, amounts }: Mentions): Json[] {
  if (amounts.length > 0) return [...codes];
  const isMentioned = (code: Json): boolean => values.some((value) => sameJson(value, code));
  return [...codes.filter(isMentioned), ...codes.filter((code) => !isMentioned(code)).slice(0, 1)];
}

function numbersToTry({ minimum, maximum }: FormSchema, { values, amounts }: Mentions): Json[] {
  const edges = amounts.flatMap((amount) => [amount - 1, amount]);
  const mentioned = values.filter((value) => typeof value === 'number');
  const all = [...mentioned, ...edges, minimum ?? -Number.MAX_SAFE_INTEGER, maximum ?? Number.MAX_SAFE_INTEGER];
  return [...new Set(all)].filter((one) => one >= (minimum ?? one) && one <= (maximum ?? one));
}

function listsToTry(schema: FormSchema, { includes, amounts }: Mentions): Json[] {
  const codes = schema.items?.enum;
  const told = includes.filter((code) => !codes || codes.some((one) => sameJson(one, code)));
  const other = codes ? codes.find((code) => !includes.some((one) => sameJson(one, code))) : '';
  const sets = [...new Set(told)].reduce<Json[][]>((all, code) => [...all, ...all.map((set) => [...set, code])], [[]]);
  const most = schema.maxItems ?? Number.POSITIVE_INFINITY;
  const lengths = [0, 1, ...amounts.flatMap((amount) => [amount - 1, amount])].filter((length) => length < 100);
  const last = codes && [...codes].sort((a, b) => Number(includes.includes(a)) - Number(includes.includes(b)));
  const padded = sets.flatMap((set) => lengths.map((length) => padTo(set, length, other, last)));
  const fitting = padded.filter((set) => set.length <= most);
  return [...new Map(fitting.map((set) => [JSON.stringify(set), set])).values()];
}

/** A list made longer by what nobody asks for; choices cannot be given twice, so a list of codes takes other codes. */
function padTo(set: Json[], length: number, other: Json | undefined, codes: Json[] | undefined): Json[] {
  if (set.length >= length) return set;
  if (!codes) return [...set, ...Array.from({ length: length - set.length }, () => other ?? '')];
  const rest = codes.filter((code) => !set.some((one) => sameJson(one, code)));
  return [...set, ...rest.slice(0, length - set.length)];
}
