import { loadQuality } from '@kinform/compiler/load';
import { checkAnswers, describeFinding } from '@kinform/engine';
import { qualityOf, speaksOf } from '@kinform/engine/quality';
import type { ResolvedForm } from '@kinform/engine';
import type { QualityPlace, QualityProfile, QualityReport, QualityResult } from '@kinform/engine/quality';
import { compileValidator } from '@kinform/engine/validator';
import { english } from '@kinform/language';
import { CannotRunError } from '../io/cannot-run.js';
import { listOption } from '../io/command.js';
import type { Command } from '../io/command.js';
import { dayOption } from '../io/day-option.js';
import { localeOption } from '../io/locale-option.js';
import { otherDefinition } from '../io/other-definition.js';
import { packsOption } from '../io/packs-option.js';
import { openRecord } from '../io/read-record.js';

/** `kinform quality RECORD`: what is met of what counts as a good record, what is not and why, what a person must say. */
export const quality: Command = {
  verb: 'quality',
  about: 'Holds a record against what counts as good, item by item. Exit code 1 when an item is not met.',
  takesWords: 1,
  usage: 'quality RECORD [--profile P] [--authority-checklist] [--at DATE] [--locale L] [--packs DIR] [--json]',
  options: {
    profile: { type: 'string', multiple: true },
    'authority-checklist': { type: 'boolean' },
    at: { type: 'string' },
    locale: { type: 'string' },
    packs: { type: 'string' },
  },
  async run(words, options, io) {
    const path = words[0];
    if (!path) throw new CannotRunError('No record was named.', 'Call it so: kinform quality RECORD');
    const profiles = listOption(options, 'profile');
    const { record, resolved } = openRecord(path, io, packsOption(options, io), profiles);
    const asked = { profiles, checklist: options['authority-checklist'] === true };
    const chosen = chosenProfiles(loadQuality(io.schemas, record.authority, profiles), resolved, asked);
    const findings = checkAnswers(resolved, record, {
      at: dayOption(options, 'at') ?? io.today,
      calendar: resolved.settings.calendar ?? {},
      validator: compileValidator(resolved),
      language: english,
    });
    const locale = localeOption(options, record);
    const reports = chosen.map((one) => ({
      ...ownerOf(one),
      ...qualityOf(resolved, record, findings, one, { locale, language: english }),
    }));
    if (options['json']) io.print(JSON.stringify({ quality: reports }, null, 2));
    else {
      const lines = reports.flatMap((report) => linesOf(report, { locale, resolved }));
      [...otherDefinition(record, resolved), ...lines].forEach((line) => io.print(line));
    }
    return reports.some(({ totals }) => totals.notMet > 0) ? 1 : 0;
  },
};

/** Whose quality profiles are asked for: those that are named, the authority's own, or all where nothing is said. */
function chosenProfiles(
  known: readonly QualityProfile[],
  resolved: ResolvedForm,
  { profiles, checklist }: { profiles: readonly string[]; checklist: boolean },
): QualityProfile[] {
  const all = profiles.length === 0 && !checklist;
  const chosen = known.filter(({ profile, authority }) => {
    return all || (profile !== undefined ? profiles.includes(profile) : checklist && authority !== undefined);
  });
  if (chosen.length === 0) {
    throw new CannotRunError(
      `There is no quality.json for what was asked: ${[...profiles, ...(profiles.length === 0 || checklist ? [resolved.authority] : [])].join(', ')}.`,
      'Name a profile that has one, such as --profile what-good-looks-like.',
    );
  }
  if (!chosen.some((one) => speaksOf(one, resolved))) throw doesNotSpeakOf(chosen, resolved);
  return chosen;
}

function doesNotSpeakOf(chosen: readonly QualityProfile[], { form, version }: ResolvedForm): CannotRunError {
  const from = chosen.flatMap(({ forms }) => (Object.hasOwn(forms, form) ? [forms[form]] : []))[0];
  return new CannotRunError(
    `No item speaks of ${form} ${version}.`,
    from === undefined
      ? `Items speak of ${[...new Set(chosen.flatMap(({ forms }) => Object.keys(forms)))].join(', ')}.`
      : `They speak of it from version ${from} on: kinform migrate makes a newer record of this one.`,
  );
}

function ownerOf({ profile, authority }: QualityProfile): { profile: string } | { authority: string } {
  return profile === undefined ? { authority: authority ?? '' } : { profile };
}

/** What is at hand where items are put into words. */
interface AtHand {
  locale: string;
  resolved: ResolvedForm;
}

const called = { notMet: 'not met', attest: 'to say', met: 'met', notAsked: 'not asked' } as const;

function linesOf({ title, source, items, totals }: QualityReport, atHand: AtHand): string[] {
  const lines = (['notMet', 'attest', 'met'] as const).flatMap((status) =>
    items.filter((item) => item.status === status).flatMap((item) => [inBrief(item), ...reasonsOf(item, atHand)]),
  );
  const left = items.filter(({ status }) => status === 'notAsked').map(({ id }) => id);
  const total = `${totals.met} met, ${totals.notMet} not met, ${totals.attest} for a person to say, ${totals.notAsked} not asked`;
  return [`${title} [${source}]`, ...lines, ...(left.length > 0 ? [`not asked  ${left.join(', ')}`] : []), total];
}

function inBrief({ id, title, source, status }: QualityResult): string {
  return `${called[status].padEnd(7)}  ${id}  ${title} [${source}]`;
}

/** Why it is not met, what somebody explained or said, and where to look for what a person has to say. */
function reasonsOf(
  { status, missing, unmet, findings, evidence, attestedBy = [] }: QualityResult,
  atHand: AtHand,
): string[] {
  const unanswered = missing.filter(({ path }) => !findings.some((finding) => finding.path.startsWith(path)));
  const reasons = [
    ...(unmet === undefined ? [] : [`${unmet}.`]),
    ...(unanswered.length > 0 ? [`Not answered yet: ${placesIn(unanswered)}`] : []),
    ...findings.map((finding) => {
      const { message } = describeFinding(finding, atHand.locale, atHand.resolved);
      return `${finding.params['explained'] === true ? 'Explained: ' : ''}${message} (${finding.path})`;
    }),
    ...(attestedBy.length > 0 ? [`Said in the record: ${placesIn(attestedBy)}`] : []),
    ...(status === 'attest' && evidence.length > 0 ? [`Look at: ${placesIn(evidence)}`] : []),
  ];
  return reasons.map((line) => `         ${line}`);
}

function placesIn(places: readonly QualityPlace[]): string {
  return places.map(({ called: name, path }) => `${name} (${path})`).join(', ');
}
