import type { BuiltForm, FormName, OfferedForm } from './built-form.js';

const offers = new Map<string, OfferedForm>();
const forms = new Map<string, BuiltForm>();
const waiting = new Set<() => void>();

const keyOf = ({ form, authority, version }: Required<FormName>): string => `${form} ${authority} ${version}`;

/** Makes a built form known to every `<kin-form form="…" authority="…">` on the page. */
export function registerForm(built: BuiltForm): void {
  const name = nameOf(built);
  forms.set(keyOf(name), built);
  offers.set(keyOf(name), { ...name, load: () => Promise.resolve(built) });
  for (const registered of [...waiting]) registered();
}

/** Makes a form known that is fetched when it is first opened. */
export function offerForm(offer: OfferedForm): void {
  if (!offers.has(keyOf(offer))) offers.set(keyOf(offer), offer);
  for (const registered of [...waiting]) registered();
}

/** Versions of an authority's form that this page has or can fetch, oldest first; none when it does not know the form. */
export function formVersions(form: string, authority: string): string[] {
  return [...offers.values()]
    .filter((offer) => offer.form === form && offer.authority === authority)
    .map(({ version }) => version)
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

/** The form of that name if it is here already, in the newest version where none is named; undefined otherwise. */
export function findForm(form: string, authority: string, version = newest(form, authority)): BuiltForm | undefined {
  return forms.get(keyOf({ form, authority, version }));
}

/**
 * The form of that name, fetched if it is not here yet; in the newest version where none is named. Throws, naming what
 * there is, when this page neither has nor offers it; rejects when it cannot be fetched.
 */
export async function fetchForm(
  form: string,
  authority: string,
  version = newest(form, authority),
): Promise<BuiltForm> {
  const here = findForm(form, authority, version);
  if (here) return here;
  const offer = offers.get(keyOf({ form, authority, version }));
  if (!offer) {
    const known = [...offers.values()].map((one) => `${one.form} ${one.version} of ${one.authority}`);
    throw new Error(
      `This page has no form "${form}" ${version} of "${authority}". It has: ${known.join(', ') || 'none yet'}.`,
    );
  }
  const built = await offer.load();
  if (!findForm(form, authority, version)) registerForm(built);
  return built;
}

/** Calls back whenever a form is registered or offered: a page may be marked up before its bundle has loaded. Gives the way to stop. */
export function whenRegistered(registered: () => void): () => void {
  waiting.add(registered);
  return () => waiting.delete(registered);
}

function nameOf({ resolved: { form, authority, version } }: BuiltForm): Required<FormName> {
  return { form, authority, version };
}

function newest(form: string, authority: string): string {
  return formVersions(form, authority).at(-1) ?? '';
}
