import {
  authorityNames,
  formNames,
  formVersions,
  loadProfile,
  loadSettings,
  overlayFiles,
  overlayForVersion,
  ownerFolder,
  profileNames,
} from '@kinform/compiler/load';
import type { Command } from '../io/command.js';
import { listQuestions } from './question-list.js';

/** One overlay of a form: whose, its own version, and the version of the form that it was written for. */
interface Variation {
  authority?: string;
  profile?: string;
  version: string;
  formVersion: string;
}

interface ListedForm {
  form: string;
  versions: string[];
  authorities: string[];
  profiles: string[];
  overlays: Variation[];
}

interface ListedProfile {
  profile: string;
  version: string;
  title: string;
  usedBy: string[];
}

/**
 * `kinform forms`: every form, its versions, which authorities and profiles vary which version. `kinform forms FORM`: its
 * questions by id, as overlays name them.
 */
export const forms: Command = {
  verb: 'forms',
  about: 'Lists every form, its versions, and who varies it; of one form, its questions with their ids.',
  takesWords: 1,
  usage: 'forms [FORM [--authority A] [--form-version V]] [--json]',
  options: { authority: { type: 'string' }, 'form-version': { type: 'string' } },
  async run(words, options, io) {
    if (words[0] !== undefined) return listQuestions(words[0], options, io);
    const list = formNames(io.schemas).map((form) => listed(io.schemas, form));
    const profiles = profileNames(io.schemas).map((name) => listedProfile(io.schemas, name));
    if (options['json']) io.print(JSON.stringify({ forms: list, profiles }, null, 2));
    else [...list.flatMap(formLines), ...profiles.map(profileLine)].forEach((line) => io.print(line));
    return 0;
  },
};

function listed(schemas: string, form: string): ListedForm {
  const overlays = [...authorityNames(schemas), ...profileNames(schemas)].flatMap((name) => {
    const owner = ownerFolder(schemas, name);
    return overlayFiles(owner, form).map(({ overlay }): Variation => ({
      [owner.kind]: name,
      version: overlay.version,
      formVersion: overlay.formVersion,
    }));
  });
  const names = (kind: 'authority' | 'profile') => [...new Set(overlays.flatMap((one) => one[kind] ?? []))];
  return {
    form,
    versions: formVersions(schemas, form),
    authorities: names('authority'),
    profiles: names('profile'),
    overlays,
  };
}

function listedProfile(schemas: string, name: string): ListedProfile {
  const { profile, version, title } = loadProfile(schemas, name);
  const usedBy = authorityNames(schemas).filter((one) => loadSettings(schemas, one).profiles?.includes(name));
  return { profile, version, title, usedBy };
}

function formLines(each: ListedForm): string[] {
  const varied = each.authorities.length > 0 ? `varied by ${each.authorities.join(', ')}` : 'varied by nobody';
  const head = `${each.form}  ${each.versions.join(', ')}  ${varied}`;
  if (each.versions.length < 2 && each.profiles.length === 0) return [head];
  return [head, ...each.versions.map((version) => `  ${version}  ${variedBy(each, version)}`)];
}

/** Who varies one version, and with an overlay for which version where none was written for this one. */
function variedBy(each: ListedForm, version: string): string {
  const authorities = each.authorities.map((name) => chosen(each, version, name, 'authority'));
  const profiles = each.profiles.map((name) => `profile ${chosen(each, version, name, 'profile')}`);
  return [...authorities, ...profiles].join(', ') || 'nobody';
}

function chosen(each: ListedForm, version: string, name: string, kind: 'authority' | 'profile'): string {
  const own = each.overlays.filter((one) => one[kind] === name);
  const written = overlayForVersion(own, version)?.formVersion ?? version;
  return written === version ? name : `${name} (with its overlay for ${written})`;
}

function profileLine({ profile, version, title, usedBy }: ListedProfile): string {
  return `profile ${profile}  ${version}  ${title}; ${usedBy.length > 0 ? `used by ${usedBy.join(', ')}` : 'used by nobody yet'}`;
}
