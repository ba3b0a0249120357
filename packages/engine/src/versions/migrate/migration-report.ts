import { pointerOf } from '../../answers/pointer.js';
import type { Json } from '../../json.js';
import type { LeftAnswer } from './migrate-answers.js';
import type { Misfit } from './place-in-form.js';
import type { Origin, TravellingAnswer } from './travelling-answer.js';

/** An answer of the older record (a JSON Pointer) that is now elsewhere, or where it was. */
export interface CarriedAnswer {
  from: string;
  to: string;
}

/** A code that became another. */
export interface MappedCode {
  code: Json;
  becomes: Json;
}

/**
 * What became of every answer. Each answered value of the older record is in one of carried, mapped, split, joined,
 * dropped and orphans, and in one only; items of a list of codes count one by one.
 */
export interface MigrationReport {
  form: string;
  /** Versions of the form. */
  from: string;
  to: string;
  carried: CarriedAnswer[];
  mapped: (CarriedAnswer & MappedCode)[];
  split: ({ from: string; to: string[] } & Partial<MappedCode>)[];
  joined: (CarriedAnswer & Partial<MappedCode>)[];
  /** Places of the new record that the migration filled in. */
  defaulted: { path: string; value: Json; reason: string }[];
  /** Taken away on purpose; kept among the record's orphans. */
  dropped: { path: string; reason: string }[];
  /** Without a place, and nobody said so; kept among the record's orphans. */
  orphans: { path: string; why: Misfit; reason: string }[];
  /** Explanations of warnings, moved with what they explain; without `to` they are kept among the orphans. */
  explanations: { from: string; to?: string }[];
  /** Signatures of the older version that were set aside: nobody signed the newer one. */
  signatures: number;
  /** Where the record was final: it is a draft again, since nobody has looked at it as the newer version. */
  status?: { from: 'final'; to: 'draft' };
  counts: Record<'carried' | 'mapped' | 'split' | 'joined' | 'defaulted' | 'dropped' | 'orphans', number>;
}

type Fates = Pick<MigrationReport, 'carried' | 'mapped' | 'split' | 'joined' | 'defaulted' | 'dropped' | 'orphans'>;

const sentences: Record<Misfit, (version: string) => string> = {
  notAsked: (version) => `Version ${version} does not ask this.`,
  otherKind: (version) => `Version ${version} takes another kind of answer here.`,
  codeNotOffered: (version) => `Version ${version} does not offer this code.`,
  placeTaken: (version) => `The place that it has in version ${version} is answered already.`,
  noTarget: (version) => `No question of version ${version} takes it as it is.`,
};

/** Why an answer has no place, in a sentence. */
export function whyLeft({ dropped, misfit }: LeftAnswer, version: string): string {
  return dropped ?? sentences[misfit ?? 'noTarget'](version);
}

/** What became of each answer, by where it stood in the older record. */
export function fatesOf(
  origins: readonly string[],
  placed: readonly TravellingAnswer[],
  left: readonly (LeftAnswer & { version: string })[],
): Fates {
  const fates: Fates = { carried: [], mapped: [], split: [], joined: [], defaulted: [], dropped: [], orphans: [] };
  const standing = byOrigin(placed, ({ origins: all }) => all);
  const fallen = byOrigin(left, ({ answer }) => answer.origins);
  for (const from of origins) {
    const here = standing.get(from);
    const lost = fallen.get(from)?.[0];
    if (here) addStanding(fates, from, here);
    else if (lost) addFallen(fates, from, lost.one);
  }
  for (const { way, value, filledIn } of placed) {
    if (filledIn !== undefined) fates.defaulted.push({ path: pointerOf(way), value, reason: filledIn });
  }
  return fates;
}

interface Standing<One> {
  one: One;
  origin: Origin;
}

function byOrigin<One>(all: readonly One[], originsOf: (one: One) => readonly Origin[]): Map<string, Standing<One>[]> {
  const found = new Map<string, Standing<One>[]>();
  for (const one of all) {
    for (const origin of originsOf(one)) {
      const known = found.get(origin.from);
      if (known) known.push({ one, origin });
      else found.set(origin.from, [{ one, origin }]);
    }
  }
  return found;
}

function addStanding(fates: Fates, from: string, here: readonly Standing<TravellingAnswer>[]): void {
  const ways = here.map(({ one }) => pointerOf(one.way));
  const to = ways[0] ?? '';
  const was = here[0]?.one.was;
  const origin = here.map((each) => each.origin).find(({ code }) => code !== undefined);
  const coded = origin?.code === undefined ? undefined : { code: origin.code, becomes: origin.becomes ?? null };
  if (was === 'split') fates.split.push({ from, to: ways, ...coded });
  else if (was === 'joined') fates.joined.push({ from, to, ...coded });
  else if (coded) fates.mapped.push({ from, to, ...coded });
  else fates.carried.push({ from, to });
}

function addFallen(fates: Fates, path: string, lost: LeftAnswer & { version: string }): void {
  const reason = whyLeft(lost, lost.version);
  if (lost.misfit) fates.orphans.push({ path, why: lost.misfit, reason });
  else fates.dropped.push({ path, reason });
}

/** How many answers met each fate. */
export function countsOf(fates: Fates): MigrationReport['counts'] {
  const { carried, mapped, split, joined, defaulted, dropped, orphans } = fates;
  return {
    carried: carried.length,
    mapped: mapped.length,
    split: split.length,
    joined: joined.length,
    defaulted: defaulted.length,
    dropped: dropped.length,
    orphans: orphans.length,
  };
}
