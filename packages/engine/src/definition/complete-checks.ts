import { own } from '../json.js';
import { consentAsks } from './consent-given.js';
import type { FormSchema } from './form-schema.js';
import type { AuthoritySettings } from './overlay.js';
import { smartLetters } from './smart-letters.js';
import { groupWithin } from './walk-questions.js';

type Settings = Pick<AuthoritySettings, 'smart' | 'consent'>;

/**
 * A schema in which checks of rows say what they need besides: `smart` the authority's letters and the list of needs,
 * `childsVoice` the list of children, `consentGiven` how many the authority asks for. The very same schema where there is no such check.
 */
export function withCompleteChecks(schema: FormSchema, settings: Settings): FormSchema {
  const group = groupWithin(schema);
  if (!group?.properties) return schema;
  let filled = completeRow(group, settings);
  for (const [name, inner] of Object.entries(group.properties)) {
    const next = withConsentAsks(withCompleteChecks(inner, settings), settings);
    if (next !== inner) filled = { ...filled, properties: { ...filled.properties, [name]: next } };
  }
  if (filled === group) return schema;
  return group === schema ? filled : { ...schema, items: filled };
}

/** `consentGiven` with what the authority's settings say of consent. */
function withConsentAsks(question: FormSchema, { consent }: Settings): FormSchema {
  const { consentGiven } = question;
  const asks = consentGiven && consentAsks(consent);
  return asks ? { ...question, consentGiven: { ...consentGiven, asks } } : question;
}

function completeRow(row: FormSchema, settings: Settings): FormSchema {
  const { smart, childsVoice } = row;
  if (!smart && !childsVoice) return row;
  const needList = listNamedBy(row, smart?.need);
  const childList = listNamedBy(row, childsVoice?.child);
  return {
    ...row,
    ...(smart && { smart: { ...smart, letters: smartLetters(settings), ...(needList && { needList }) } }),
    ...(childsVoice && { childsVoice: { ...childsVoice, ...(childList && { childList }) } }),
  };
}

/** The list whose rows a question of a row names. */
function listNamedBy(row: FormSchema, name: string | undefined): string | undefined {
  const question = name === undefined ? undefined : own(row.properties ?? {}, name);
  return (question?.reference ?? question?.items?.reference)?.list;
}
