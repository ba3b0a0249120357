import type { FormDraft } from '../../definition/form-draft.js';
import { licenceEnded, type Licence, type TextPack } from '../../definition/licensed.js';
import { licensedQuestions, putWordsIn, whyItemsDoNotFit } from '../../definition/licensed-words.js';
import { sayLicensed } from '../../definition/licence-notice.js';
import { digestOf } from '../../digest/digest.js';
import type { Json } from '../../json.js';
import { landed, landedBut, refused, type ChangeOf, type Landing, type Operation } from '../landing.js';

/**
 * Pins the text pack with an authority's licensed words. Its words come into the form when the pack is at hand with the
 * very digest; when it is not there, or its licence has ended, neutral words stay and the trace says so.
 */
export const textPack: Operation<'textPack'> = (draft, change) => {
  const { pack: name, digest } = change;
  const questions = licensedQuestions(draft.schema, name);
  if (questions.length === 0) return refused(`This form takes no words from a text pack "${name}".`);
  if (draft.licences.some(({ pack, installed }) => pack === name && installed)) {
    return refused(`The text pack "${name}" is in the form already. Pin it once.`);
  }
  const licence = licenceOf(change);
  const named = draft.atHand.packs.filter(({ pack }) => pack === name);
  const pack = named.find((one) => digestOf(one as unknown as Json) === digest);
  if (named[0] && !pack) return refused(otherDigest(named[0]));
  const why = pack && (whyNotItsHolder(pack, licence) ?? whyItemsDoNotFit(questions, pack));
  if (why) return refused(why);
  draft.licences = [...draft.licences.filter((one) => one.pack !== name), licence];
  return pack ? install(draft, licence, pack) : landedBut(`The text pack "${name}" is not here: neutral words stay.`);
};

function install(draft: FormDraft, licence: Licence, pack: TextPack): Landing {
  const { at } = draft.atHand;
  if (at !== undefined && licenceEnded(licence, at)) {
    return landedBut(`The licence of the text pack "${pack.pack}" ended on ${licence.expires}: neutral words stay.`);
  }
  const questions = licensedQuestions(draft.schema, pack.pack);
  putWordsIn(draft, questions, pack);
  sayLicensed(draft.text, licence, pack);
  licence.installed = true;
  const known = new Set(questions.map(({ licensed }) => licensed.key));
  const strange = Object.values(pack.text).flatMap((words) => Object.keys(words).filter((key) => !known.has(key)));
  return strange.length === 0 ? landed : landedBut(`The form has no place for: ${[...new Set(strange)].join(', ')}.`);
}

function licenceOf(change: ChangeOf<'textPack'>): Licence {
  const { pack, digest, holder, licence, expires, trainedUsersOnly = true } = change;
  return { pack, digest, holder, licence, ...(expires ? { expires } : {}), trainedUsersOnly, installed: false };
}

function otherDigest(pack: TextPack): string {
  return `The text pack "${pack.pack}" that is here is another one: its digest is ${digestOf(pack as unknown as Json)}.`;
}

function whyNotItsHolder(pack: TextPack, { holder }: Licence): string | undefined {
  return pack.holder === holder ? undefined : `The text pack is licensed to ${pack.holder}, not to ${holder}.`;
}
