import { digestOf } from '../digest/digest.js';
import { copyJson, type Json } from '../json.js';
import { applyOverlays } from '../overlay/apply-overlays.js';
import { askingOrder } from './asking-order.js';
import { baseOf, wordsOf } from './form-base.js';
import { withCompleteChecks } from './complete-checks.js';
import type { FormDefinition } from './form-definition.js';
import type { FormDraft } from './form-draft.js';
import { dropUnused } from './licence-notice.js';
import type { PacksAtHand } from './licensed.js';
import type { AuthoritySettings, Overlay } from './overlay.js';
import { withPlainEnglish } from './plain-english.js';
import { completeWords } from './question-words.js';
import { questionsInOrder } from './resolve-questions.js';
import type { ResolvedForm } from './resolved-form.js';
import { refuseSilentRules } from './rule-words.js';
import { withoutNeverShown } from './shown-ui.js';
import { termsOfSettings } from './settings-terms.js';
import { withTerms } from './terms.js';
import { addOptionWords, withCodes } from './vocabularies.js';
import { questionsOf } from './walk-questions.js';

/**
 * Makes one plain value of a form's definition, the overlays upon it (applied in the order given) and the authority's
 * settings, with the words of the text packs at hand that an overlay pins. Inputs stay as they are. Overlay changes that find nothing to land on are in `trace`; faults of the
 * definition itself (unknown blocks, vocabularies, terms, questions and rules without words) throw.
 * A definition is read once: what is worked out of it is kept with it and shared, frozen, by all forms made of it. Change a copy.
 */
export function resolveForm(
  definition: FormDefinition,
  overlays: readonly Overlay[],
  settings: AuthoritySettings,
  atHand: PacksAtHand = { packs: [] },
): ResolvedForm {
  refuseForeignOverlays(definition, overlays);
  const terms = { ...definition.terms, ...termsOfSettings(settings), ...settings.terms };
  const draft = draftOf(definition, atHand, terms);
  const trace = applyOverlays(draft, overlays);
  dropUnused(draft.text);
  const schema = withCompleteChecks(withCodes(draft.schema, draft.vocabularies), settings);
  const written = questionsOf(schema);
  addOptionWords(written, draft.text, draft.vocabularies);
  completeWords(written, draft.ui, draft.text);
  refuseSilentRules(schema, written, draft.text);
  const questions = questionsInOrder(written, askingOrder(written, draft.ui));
  const content = {
    kinform: '1' as const,
    form: definition.form,
    version: definition.version,
    authority: settings.authority,
    authorityVersion: versionOf(overlays, settings),
    schema: withPlainEnglish(schema, questions, definition.glossary ?? [], settings.plainEnglish),
    questions,
    ui: withoutNeverShown(draft.ui, schema),
    text: withTerms(draft.text, terms),
    settings: settingsInUse(settings),
    ...(draft.licences.length > 0 ? { licences: draft.licences } : {}),
    template: draft.template,
  };
  return withDigest(content, trace);
}

/** The digest is worked out when it is first read: it takes as long as all the rest, and many who resolve never ask. */
function withDigest(content: Omit<ResolvedForm, 'digest' | 'trace'>, trace: ResolvedForm['trace']): ResolvedForm {
  let known: string | undefined;
  return {
    ...content,
    get digest() {
      return (known ??= digestOf(content as unknown as Json));
    },
    trace,
  };
}

/** Settings without how contradictions were decided, which is for the authority, and without what the schema took in. */
function settingsInUse(settings: AuthoritySettings): AuthoritySettings {
  const { decisions: _decisions, plainEnglish: _plainEnglish, ...used } = copyJson(settings);
  return used;
}

/** What overlays are applied to: a form with its blocks and their words put in; see FormDraft for what may be changed. */
export function draftOf(definition: FormDefinition, atHand: PacksAtHand, terms = definition.terms): FormDraft {
  const base = baseOf(definition);
  return {
    before: base.schema,
    version: definition.version,
    schema: base.schema,
    ui: copyJson(definition.ui),
    text: wordsOf(base),
    template: definition.template,
    blocks: definition.blocks,
    vocabularies: definition.vocabularies,
    terms,
    atHand,
    licences: [],
  };
}

/** The version of the authority's own overlay where it has one, else of its settings. */
function versionOf(overlays: readonly Overlay[], settings: AuthoritySettings): string {
  const ofAuthority = overlays.filter((overlay) => overlay.authority === settings.authority);
  return ofAuthority.at(-1)?.version ?? settings.version;
}

function refuseForeignOverlays(definition: FormDefinition, overlays: readonly Overlay[]): void {
  const foreign = overlays.find((overlay) => overlay.form !== definition.form);
  if (foreign) {
    const owner = foreign.authority ?? foreign.profile;
    throw new Error(
      `The overlay of ${owner} is for the form "${foreign.form}", not for "${definition.form}". Leave it out.`,
    );
  }
  if (Object.keys(definition.text).length === 0) {
    throw new Error(`The form "${definition.form}" has no words. Add text.en-GB.json.`);
  }
}
