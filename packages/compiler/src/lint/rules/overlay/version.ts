import { compare, major, valid } from 'semver';
import { nearestOf } from '../../../template/nearest.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import type { OverlayScene } from '../../scenes.js';

/** An overlay for a version that there is not, or for one that has been followed by a newer one. */
export const version: LintRule<OverlayScene> = {
  code: 'overlay.version',
  about: 'Every overlay is written for a version of its form that exists, and some overlay for the newest.',
  severity: 'error',
  *check({ library, from, own, others }) {
    const { place, overlay } = from;
    const at = { file: place.path, path: ['formVersion'] };
    const versions = library.forms.get(place.form);
    if (!versions) {
      const near = nearestOf(place.form, library.forms.keys());
      const mend = near ? `Call the file "${near}.overlay.json".` : 'Correct the name of the file.';
      yield { at: { file: place.path, path: ['form'] }, message: `There is no form "${place.form}".`, mend };
      return;
    }
    const written = overlay.formVersion;
    if (!valid(written) || !versions.includes(written)) {
      const mend = `Write one of these: ${versions.join(', ')}.`;
      yield { at, message: `The form ${place.form} has no version "${written}".`, mend };
      return;
    }
    const newest = versions.at(-1) ?? written;
    const lostAnyway = own ? lostOn(own, from) : [];
    const lostOnlyOn = (one: FormCase): string[] => lostOn(one, from).filter((what) => !lostAnyway.includes(what));
    const onNewest = others.find((one) => one.version === newest);
    if (onNewest && isBehind(written, newest, lostOnlyOn(onNewest))) yield rebase(from, newest, lostOnlyOn(onNewest));
    for (const one of others.filter((each) => compare(each.version, written) < 0)) {
      const lost = lostOnlyOn(one);
      if (lost.length > 0) yield forOlder(from, one.version, lost);
    }
  },
};

/** A newer version within the same major one takes the overlay as it stands, unless a change of it is lost there. */
function isBehind(written: string, newest: string, lost: string[]): boolean {
  return newest !== written && (lost.length > 0 || major(newest) > major(written));
}

function rebase({ place, overlay }: OverlayScene['from'], newest: string, lost: string[]): Found {
  const what =
    lost.length === 0 ? 'All its changes land there too.' : `These would not land there: ${lost.join('; ')}.`;
  return {
    at: { file: place.path, path: ['formVersion'] },
    severity: 'advice',
    message: `The newest version of ${place.form} is ${newest}, and this is for ${overlay.formVersion}. ${what}`,
    mend: `Keep this one as ${place.form}.${overlay.formVersion}.overlay.json, and write one for ${newest}.`,
  };
}

/** Records of an older version of the form are shown with this overlay too, where none was written for them. */
function forOlder({ place, overlay }: OverlayScene['from'], version: string, lost: string[]): Found {
  return {
    at: { file: place.path, path: ['formVersion'] },
    severity: 'advice',
    message: `Records of ${place.form} ${version} are shown with this overlay too, which is for ${overlay.formVersion}. These do not land there: ${lost.join('; ')}.`,
    mend: `Write ${place.form}.${version}.overlay.json for them.`,
  };
}

function lostOn(onNewest: FormCase, from: OverlayScene['from']): string[] {
  return onNewest.steps
    .filter((step) => step.from.place === from.place && !step.trace.landed)
    .map(({ change, trace }) => {
      const near = trace.nearest === undefined ? '' : `, nearest is ${trace.nearest}`;
      return `${change.op} ${change.target}${near}`;
    });
}
