import {
  authorityNames,
  loadForm,
  loadProfile,
  loadSettings,
  overlayFiles,
  overlayForVersion,
  ownerFolder,
  profileNames,
} from '@kinform/compiler';
import type { FormChanges } from 'virtual:changes';
import { changesOfForm } from './changes-of-form.ts';

/** Who has overlays: every authority but the national form itself, then every profile. */
export function ownersOf(schemas: string): { owner: string; name: string; isProfile: boolean }[] {
  const authorities = authorityNames(schemas).filter((authority) => authority !== 'national');
  return [
    ...authorities.map((owner) => ({ owner, name: loadSettings(schemas, owner).name, isProfile: false })),
    ...profileNames(schemas).map((owner) => ({ owner, name: loadProfile(schemas, owner).title, isProfile: true })),
  ];
}

/** Source of a module that exports `changes`: what an authority or profile changes in the national form. */
export function changesModule(schemas: string, owner: string, form: string, version: string): string {
  const owners = ownersOf(schemas);
  const isProfile = owners.some((one) => one.owner === owner && one.isProfile);
  const nameOf = (name: string): string => owners.find((one) => one.owner === name)?.name ?? name;
  const national = loadForm(schemas, form, 'national', version);
  const own = isProfile
    ? loadForm(schemas, form, 'national', version, [owner])
    : loadForm(schemas, form, owner, version);
  const files = overlayFiles(ownerFolder(schemas, owner), form).map(({ overlay }) => overlay);
  const overlay = overlayForVersion(files, version);
  const changes: FormChanges = {
    owner,
    ownerName: nameOf(owner),
    overlayVersion: overlay?.version ?? '',
    writtenFor: overlay?.formVersion ?? version,
    title: own.text['en-GB']?.title ?? form,
    version,
    ...changesOfForm({ national, own, nameOf }),
  };
  return `export const changes = JSON.parse(${JSON.stringify(JSON.stringify(changes))});`;
}
