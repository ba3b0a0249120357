import { pointerOf } from '../../answers/pointer.js';
import type { Explanation, FormRecord, Orphan } from '../../answers/record.js';
import { digestOf } from '../../digest/digest.js';
import { copyJson, type Json, type JsonObject } from '../../json.js';
import { migrateAnswers, type LeftAnswer } from './migrate-answers.js';
import { countsOf, fatesOf, whyLeft, type MigrationReport } from './migration-report.js';
import { migrationRoute, type Hop, type MigrationDefinitions } from './migration-route.js';
import { answeredLeaves, type TravellingAnswer } from './travelling-answer.js';

/** Which version to migrate to (the newest unless said), and when, as the record will say. */
export interface MigrateOptions {
  to?: string;
  at?: string;
}

/** A record in a newer version of its form, and what became of every answer. */
export interface MigratedRecord {
  record: FormRecord;
  report: MigrationReport;
}

/** What is carried from version to version. */
interface Journey {
  answers: JsonObject;
  travelling: readonly TravellingAnswer[];
  left: (LeftAnswer & { from: string; version: string })[];
  explanations: { was: Explanation; now: Explanation }[];
  lost: { was: Explanation; now: Explanation; from: string; version: string }[];
}

/**
 * A record in a newer version of its form. Every answered value is carried, mapped, split or joined, or kept among the
 * record's orphans with the reason; blanks stay behind. Signatures are set aside and a final record is a draft again,
 * since nobody has signed or seen the newer version. The record given is not changed; one of the newest version comes
 * back as it is. Throws, as a programmer's error, for versions that are not among the definitions, for a way back, and
 * for definitions of another authority.
 */
export function migrateRecord(
  record: FormRecord,
  definitions: MigrationDefinitions,
  { to, at }: MigrateOptions = {},
): MigratedRecord {
  const hops = migrationRoute(record.form, record.formVersion, to, definitions);
  refuseOtherAuthority(record, hops);
  const leaves = answeredLeaves(record.answers);
  const start: Journey = {
    answers: record.answers,
    travelling: leaves.map(({ way, value }) => ({ way, value, origins: [{ from: pointerOf(way) }] })),
    left: [],
    explanations: (record.explanations ?? []).map((was) => ({ was, now: was })),
    lost: [],
  };
  const journey = hops.reduce(travel, start);
  const report = reportOf(record, hops, journey);
  const goal = hops.at(-1)?.to;
  return { record: goal ? recordOf(record, goal, journey, at) : record, report };
}

function refuseOtherAuthority({ authority }: FormRecord, hops: readonly Hop[]): void {
  const other = hops.flatMap(({ from, to }) => [from, to]).find((form) => form.authority !== authority);
  if (other) {
    throw new Error(
      `The record is one of ${authority}, and ${other.form} ${other.version} was resolved for ${other.authority}. Resolve it for ${authority}.`,
    );
  }
}

function travel(journey: Journey, { from, to, migration }: Hop): Journey {
  const moved = migrateAnswers(journey, to.schema, migration);
  const versions = { from: from.version, version: to.version };
  const explanations: Journey['explanations'] = [];
  const lost = [...journey.lost];
  for (const { was, now } of journey.explanations) {
    const path = moved.moved(now.path);
    if (path === undefined) lost.push({ was, now, ...versions });
    else explanations.push({ was, now: { ...now, path } });
  }
  const left = moved.left.filter(({ answer }) => answer.origins.length > 0).map((one) => ({ ...one, ...versions }));
  return { answers: moved.answers, travelling: moved.placed, left: [...journey.left, ...left], explanations, lost };
}

function reportOf(record: FormRecord, hops: readonly Hop[], journey: Journey): MigrationReport {
  const origins = answeredLeaves(record.answers).map(({ way }) => pointerOf(way));
  const fates = fatesOf(origins, journey.travelling, journey.left);
  const isDraftAgain = hops.length > 0 && record.status === 'final';
  return {
    form: record.form,
    from: record.formVersion,
    to: hops.at(-1)?.to.version ?? record.formVersion,
    ...fates,
    explanations: [
      ...journey.explanations.map(({ was, now }) => ({ from: was.path, to: now.path })),
      ...journey.lost.map(({ was }) => ({ from: was.path })),
    ],
    signatures: hops.length > 0 ? (record.signatures ?? []).length : 0,
    ...(isDraftAgain ? { status: { from: 'final', to: 'draft' } as const } : {}),
    counts: countsOf(fates),
  };
}

function recordOf(record: FormRecord, goal: Hop['to'], journey: Journey, at: string | undefined): FormRecord {
  const { signatures = [], explanations: _explanations, ...rest } = copyJson(record);
  const kept = journey.explanations.map(({ now }) => ({ ...now }));
  const orphans = [
    ...(rest.orphans ?? []),
    ...orphansOf(journey),
    ...signatures.map((one) => signatureOf(one, record)),
  ];
  const from = {
    formVersion: record.formVersion,
    ...(at === undefined ? {} : { at }),
    digest: digestOf(record as unknown as Json),
  };
  return {
    ...rest,
    formVersion: goal.version,
    authorityVersion: goal.authorityVersion,
    definitionDigest: goal.digest,
    status: record.status === 'final' ? 'draft' : record.status,
    answers: copyJson(journey.answers),
    ...(kept.length > 0 ? { explanations: kept } : {}),
    ...(orphans.length > 0 ? { orphans } : {}),
    migratedFrom: [...(rest.migratedFrom ?? []), from],
  };
}

function orphansOf({ left, lost }: Journey): Orphan[] {
  return [
    ...left.map((one) => ({
      path: pointerOf(one.answer.way),
      formVersion: one.from,
      reason: whyLeft(one, one.version),
      value: copyJson(one.answer.value),
    })),
    ...lost.map(({ now, from, version }) => ({
      path: now.path,
      formVersion: from,
      reason: `It explained a warning about what version ${version} does not have.`,
      value: { ...now },
    })),
  ];
}

function signatureOf(signature: JsonObject, { formVersion }: FormRecord): Orphan {
  const { path } = signature;
  return {
    path: typeof path === 'string' ? path : '',
    formVersion,
    reason: `It signed version ${formVersion}; nobody has signed the newer one yet.`,
    value: signature,
  };
}
