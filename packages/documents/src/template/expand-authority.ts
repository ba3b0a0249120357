import type { AuthoritySettings } from '@kinform/engine';
import type { Composition } from '../compose/composition.js';
import { paragraph, text } from '../nodes/build.js';
import type { BlockNode } from '../nodes/nodes.js';

type Contact = AuthoritySettings['contacts'][number];

const FAMILY: readonly string[] = ['family', 'parent', 'child', 'subject-access'];

function table(caption: string, headers: string[], rows: string[][]): BlockNode[] {
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption: [text(caption)],
      columns: headers.map((header) => ({ header: [text(header)] })),
      rows: rows.map((cells) => ({ cells: cells.map((cell) => (cell === '' ? [] : [paragraph(cell)])) })),
      rowHeader: 0,
    },
  ];
}

function reach({ telephone, email, url }: Contact): string {
  return [telephone, email, url].filter((way) => way !== undefined).join('\n');
}

function contacts({ form, audience, word }: Composition): BlockNode[] {
  const here = form.settings.contacts.filter((one) => !one.practitionersOnly || !FAMILY.includes(audience));
  return table(
    word('authority.contacts'),
    [word('authority.contact'), word('authority.for'), word('authority.reach')],
    here.map((contact) => [contact.name, contact.role ?? '', reach(contact)]),
  );
}

function levels({ form, word }: Composition): BlockNode[] {
  const described = form.settings.levelScheme.levels.filter(({ description }) => description !== undefined);
  return table(
    word('authority.levels'),
    [word('authority.level'), word('authority.meaning')],
    described.map(({ label, description }) => [label, description ?? '']),
  );
}

function timescales({ form, word }: Composition): BlockNode[] {
  const standards = form.settings.timescales ?? [];
  return table(
    word('authority.timescales'),
    [word('authority.what'), word('authority.limit')],
    standards.map(({ what, limit }) => [what, limit]),
  );
}

/** What an authority says of itself, by the attribute `about`; nothing where its settings say nothing. */
export function expandAuthority(composition: Composition, about: string): BlockNode[] {
  const { retention = {}, consent } = composition.form.settings;
  if (about === 'contacts') return contacts(composition);
  if (about === 'levels') return levels(composition);
  if (about === 'timescales') return timescales(composition);
  if (about === 'retention') return Object.values(retention).map((words) => paragraph(words));
  return [consent?.whoIsAsked, consent?.refusal].flatMap((words) => (words === undefined ? [] : [paragraph(words)]));
}
