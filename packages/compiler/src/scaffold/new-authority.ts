import { formNames, formVersions } from '../load/load-definition.js';
import { loadSettings } from '../load/load-authority.js';
import { jsonFile, type NewFiles } from './new-files.js';

/** What a new authority is called, and what it starts from. */
export interface NewAuthority {
  /** Name of its folder: `new-town`. */
  name: string;
  /** Name of the council as documents print it. */
  title: string;
  /** Profiles that it switches on. */
  profiles: readonly string[];
  /** An authority whose changes it takes over, where it starts from one. */
  extends?: string;
}

/**
 * The files of a new authority by path below the schemas folder: settings that say the national words until somebody
 * writes others, and an overlay without changes for the newest version of every form. Nothing in them has to be
 * written before the authority can be tried.
 */
export function newAuthority(schemas: string, { name, title, profiles, extends: base }: NewAuthority): NewFiles {
  const national = loadSettings(schemas, base ?? 'national');
  const { levelScheme, smart, consent } = national;
  const settings = {
    authority: name,
    version: '1.0.0',
    name: title,
    ...(profiles.length > 0 ? { profiles } : {}),
    terms: base ? national.terms : {},
    levelScheme,
    contacts: [],
    ...(smart ? { smart } : {}),
    ...(consent ? { consent } : {}),
    calendar: { closureDays: [] },
    look: { colour: '#1d4f91', crest: 'crest.svg', letterhead: [title, 'Early Help'] },
  };
  const folder = `authorities/${name}`;
  return {
    [`${folder}/authority.json`]: jsonFile(settings),
    [`${folder}/crest.svg`]: crest,
    [`${folder}/README.md`]: readme(title),
    ...Object.fromEntries(
      formNames(schemas).map((form) => [
        `${folder}/${form}.overlay.json`,
        jsonFile({
          authority: name,
          version: '1.0.0',
          form,
          formVersion: formVersions(schemas, form).at(-1),
          ...(base ? { extends: base } : {}),
          changes: [],
        }),
      ]),
    ),
  };
}

const crest = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96" role="img" aria-label="Early Help mark">
  <rect width="96" height="96" rx="12" fill="#1d4f91" />
  <path d="M18 70 A30 30 0 0 1 78 70 Z" fill="#ffffff" />
  <circle cx="34" cy="36" r="9" fill="#ffffff" />
  <circle cx="62" cy="36" r="9" fill="#ffffff" />
</svg>
`;

function readme(title: string): string {
  return `# ${title}

What ${title} changes in the national forms, and why.

- \`authority.json\`: its words, its levels of need, its contacts, what SMART stands for here, how it asks for consent.
- \`<form>.overlay.json\`: the differences of each form from the national one, each with its reason and source.
- \`crest.svg\`: a stand-in. Put the council's own mark in its place.

## Time limits

| what | limit | clause |
|---|---|---|

## Read with care

Where the guidance contradicts itself or leaves something open: which reading was taken, by whom, and why.
`;
}
