import { fieldTypeOf, isJsonObject, questionsOf, resolveForm } from '@kinform/engine';
import type { AuthoritySettings, FormDefinition, Overlay, OverlayChange, TraceEntry, UiElement } from '@kinform/engine';
import {
  applyOverlays,
  draftOf,
  idOfScope,
  operations,
  termsOfSettings,
  type FormDraft,
} from '@kinform/engine/definition';
import type { Library } from '../files/library.js';
import type { FormCase, ReadOverlay, Step } from './form-case.js';
import { overlayStack, settingsOf, type WantedCase } from './list-cases.js';
import { mendWords } from './mend-words.js';
import { mendedDefinition } from './mended-definition.js';
import { noteChange } from './note-change.js';
import { Origins } from './origins.js';

const noPacks = { packs: [] };

/**
 * Resolves one case as far as its files allow, and says of each change what became of it. Undefined where the form's
 * own files cannot be read at all.
 */
export function resolveCase(library: Library, wanted: WantedCase): FormCase | undefined {
  const { form, version, owner } = wanted;
  const definition = mendedDefinition(library, form, version);
  if (!definition) return undefined;
  const folder = `forms/${form}/${version}`;
  const one: FormCase = {
    ...{ library, form, version, folder, owner, definition },
    overlays: overlayStack(library, wanted),
    origins: new Origins(library, nationalOrigins(library, folder, definition)),
    steps: [],
    words: definition.text,
    unknownTerms: new Set(),
    resolved: undefined,
    failure: undefined,
  };
  try {
    resolveInto(one, settingsOf(library, owner));
  } catch (thrown) {
    one.failure = thrown instanceof Error ? thrown.message : String(thrown);
  }
  return one;
}

const national = new WeakMap<Library, Map<string, Origins>>();

/** Where everything of a form stands before any overlay; worked out once for all authorities. */
function nationalOrigins(library: Library, folder: string, definition: FormDefinition): Origins {
  const known = national.get(library) ?? new Map<string, Origins>();
  national.set(library, known);
  const origins = known.get(folder) ?? originsOf(library, folder, definition);
  known.set(folder, origins);
  return origins;
}

function originsOf(library: Library, folder: string, definition: FormDefinition): Origins {
  const origins = new Origins(library);
  for (const [locale, { questions }] of Object.entries(definition.text)) {
    const file = `${folder}/text.${locale}.json`;
    for (const id of Object.keys(questions)) origins.addWords(locale, id, { file, path: ['questions', id] });
  }
  origins.addSchema('', { file: `${folder}/schema.json`, path: [] });
  const file = `${folder}/document.hbs`;
  origins.templateLines = definition.template
    .split('\n')
    .map((text, index) => ({ text, at: { file, line: index + 1 } }));
  return origins;
}

function resolveInto(one: FormCase, settings: AuthoritySettings): void {
  const usable = one.overlays.map(({ overlay }): Overlay => ({
    ...overlay,
    changes: overlay.changes.filter(isUsable),
  }));
  try {
    one.resolved = resolveForm(one.definition, usable, settings);
    one.words = one.resolved.text;
  } catch {
    resolveMended(one, usable, settings);
  }
  one.steps = stepsOf(one.overlays, one.resolved?.trace ?? []);
  const { origins } = one;
  for (const { change, at, trace } of one.steps) {
    if (trace.landed) noteChange({ origins, questions: one.resolved?.questions ?? {}, at }, change);
  }
}

/** Tries again with stand-ins for what is missing, so that one fault does not hide the others. */
function resolveMended(one: FormCase, usable: readonly Overlay[], settings: AuthoritySettings): void {
  const { definition } = one;
  const settled = { ...definition.terms, ...termsOfSettings(settings), ...settings.terms };
  one.unknownTerms = unknownTerms(draftOf(definition, noPacks), settled);
  const standIns = Object.fromEntries([...one.unknownTerms].map((term) => [term, term]));
  const mended = { ...withKnownControls(definition), terms: { ...definition.terms, ...standIns } };
  const draft = draftOf(mended, noPacks, { ...settled, ...standIns });
  applyOverlays(draft, usable);
  one.words = draft.text;
  const fieldless = [...questionsOf(draft.schema)].find(({ schema }) => whyNoField(schema) !== undefined);
  if (fieldless) throw new Error(`${fieldless.id}: ${whyNoField(fieldless.schema) ?? ''}`);
  one.resolved = resolveForm(mendWords(mended, draft), usable, settings);
}

function whyNoField(schema: Parameters<typeof fieldTypeOf>[0]): string | undefined {
  try {
    fieldTypeOf(schema);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** Whether a change can be tried at all: one of an operation that exists. */
function isUsable(change: unknown): change is OverlayChange {
  if (!isJsonObject(change)) return false;
  const { op, target } = change;
  return typeof op === 'string' && typeof target === 'string' && Object.hasOwn(operations, op);
}

/** The engine traces every change in the order in which it was given. */
function stepsOf(overlays: readonly ReadOverlay[], trace: readonly TraceEntry[]): Step[] {
  const changes = overlays.flatMap((from) =>
    from.overlay.changes.flatMap((change, index) => (isUsable(change) ? [{ from, change, index }] : [])),
  );
  return trace.flatMap((entry, place) => {
    const made = changes[place];
    if (!made) return [];
    const { from, change, index } = made;
    return [{ from, change, at: { file: from.place.path, path: ['changes', index] }, trace: entry }];
  });
}

/** A control for a question that does not exist would stop everything. */
function withKnownControls(definition: FormDefinition): FormDefinition {
  const { schema } = draftOf({ ...definition, ui: { type: 'Categorization' }, template: '' }, noPacks);
  const known = new Set([...questionsOf(schema)].map(({ id }) => id));
  const keep = (element: UiElement): UiElement => {
    if (!Array.isArray(element.elements)) return element;
    const kept = element.elements.filter(
      ({ type, scope }) => type !== 'Control' || known.has(idOfScope(String(scope))),
    );
    return { ...element, elements: kept.map(keep) };
  };
  return { ...definition, ui: keep(definition.ui) };
}

function unknownTerms({ text, vocabularies }: FormDraft, known: Readonly<Record<string, string>>): Set<string> {
  const words = Object.values(text).map(({ whenLicensed: _licensed, ...always }) => always);
  const written = JSON.stringify([words, Object.values(vocabularies).map((one) => one.text)]);
  const names = [...written.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map(([, name = '']) => name);
  return new Set(names.filter((name) => !isKnownTerm(name, known)));
}

/** Whether a term exists, as it is written or with a small first letter. */
export function isKnownTerm(name: string, terms: Readonly<Record<string, string>>): boolean {
  return Object.hasOwn(terms, name) || Object.hasOwn(terms, name.charAt(0).toLowerCase() + name.slice(1));
}
