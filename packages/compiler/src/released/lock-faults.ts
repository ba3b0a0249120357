import { formNames, formVersions } from '../load/load-definition.js';
import { authorityNames, profileNames } from '../load/owner-folders.js';
import { nameOfReleased, type Released, type ReleasedForm, type ReleasedLock } from './released-lock.js';
import { formNow, overlaysNow, settingsNow } from './released-now.js';

/** Something released that is not what it was. */
export interface LockFault {
  /** What was released: `consent 1.0.0`. */
  released: string;
  /** The file, or the part of a shared file, that changed. */
  place: string;
  what: string;
  mend: string;
}

/** Everything released that is not what it was. Files that came later, such as words in another language, are no fault. */
export function lockFaults(schemas: string, lock: ReleasedLock): LockFault[] {
  return lock.released.flatMap((entry) =>
    entry.kind === 'form' ? formFaults(schemas, entry) : ownerFaults(schemas, entry),
  );
}

function formFaults(schemas: string, entry: ReleasedForm): LockFault[] {
  const { form, version } = entry;
  const released = nameOfReleased(entry);
  const folder = `forms/${form}/${version}`;
  if (!formNames(schemas).includes(form) || !formVersions(schemas, form).includes(version)) {
    return [
      {
        released,
        place: folder,
        what: `${folder} is gone.`,
        mend: 'Put it back: records of this version are still kept.',
      },
    ];
  }
  const now = formNow(schemas, form, version, localesOf(entry));
  const faults = changedPlaces(entry, now.digests, (place) => mendOf(place, form, version));
  if (faults.length > 0 || now.resolved === entry.resolved) return faults;
  const what = `${form} ${version} is resolved to something else, though none of its files changed.`;
  const mend =
    'See what changed in the national settings or in the engine, and give records of this version what they had.';
  return [{ released, place: folder, what, mend }];
}

/** An overlay or settings of a newer version have not been released yet; those of the released version must be as they were. */
function ownerFaults(schemas: string, entry: Exclude<Released, ReleasedForm>): LockFault[] {
  const known = [...authorityNames(schemas), ...profileNames(schemas)].includes(entry.owner);
  if (!known) return [];
  const all =
    entry.kind === 'settings' ? [settingsNow(schemas, entry.owner)] : overlaysNow(schemas, entry.owner, entry.form);
  const now = all.find((one) => nameOfReleased(one) === nameOfReleased(entry));
  if (!now) return [];
  return changedPlaces(
    entry,
    now.digests,
    () => `Give it a version newer than ${entry.version}, in the file itself, or put it back.`,
  );
}

function changedPlaces(entry: Released, now: Record<string, string>, mend: (place: string) => string): LockFault[] {
  const released = nameOfReleased(entry);
  return Object.entries(entry.digests).flatMap(([place, digest]) => {
    if (now[place] === digest) return [];
    const what = now[place] === undefined ? `${place} is gone.` : `${place} changed.`;
    return [{ released, place, what: `${what} ${released} is released and uses it.`, mend: mend(place) }];
  });
}

/** Languages that a form spoke when it was released. */
function localesOf({ form, version, digests }: ReleasedForm): string[] {
  const start = `forms/${form}/${version}/text.`;
  return Object.keys(digests).flatMap((place) =>
    place.startsWith(start) ? [place.slice(start.length, -'.json'.length)] : [],
  );
}

function mendOf(place: string, form: string, version: string): string {
  if (place.startsWith('forms/')) {
    return `Put it back, copy forms/${form}/${version} to a new version, change that, and write forms/${form}/migrations/${version}--<new version>.json.`;
  }
  if (place.startsWith('terms.json')) return 'Put it back, and give the new words a term of their own.';
  const kind = place.startsWith('blocks/') ? 'block' : 'vocabulary';
  return `Put it back, make a ${kind} of another name, and use that in a new version of the form.`;
}
