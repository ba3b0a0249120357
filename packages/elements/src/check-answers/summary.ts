import { questionIdOf } from '@kinform/engine';
import type { Audience, FormSchema } from '@kinform/engine';
import { answerWords } from '../field/answer-words.js';
import { controlFor } from '../field/field-registry.js';
import type { FormHandle } from '../field/field-state.js';
import { asksParts } from '../form/question-owner.js';
import { questionPlace } from '../question/question-place.js';

/** One answer in words. */
export interface SummaryAnswer {
  kind: 'answer';
  pointer: string;
  label: string;
  words: string;
  answered: boolean;
}

/** A group, a list, or one row of a list, with what is in it. */
export interface SummaryGroup {
  kind: 'group';
  pointer: string;
  title: string;
  items: SummaryItem[];
}

export type SummaryItem = SummaryAnswer | SummaryGroup;

function oneAnswer(handle: FormHandle, pointer: string): SummaryAnswer {
  const state = handle.state(pointer);
  const control = controlFor(questionPlace(handle.form, pointer));
  const { value } = state;
  const own = value === undefined ? undefined : control.words?.(value, state, handle);
  const words = own ?? answerWords(state, handle);
  return { kind: 'answer', pointer, label: state.text.label, words, answered: words !== handle.word('not-answered') };
}

type Place = { handle: FormHandle; audience: Audience | undefined };

/** The practitioner may see everything; others what is classed for them, and nothing that is not classed. */
function maySee({ handle, audience }: Place, pointer: string): boolean {
  if (audience === undefined || audience === 'practitioner') return true;
  const question = handle.form.questions[questionIdOf(pointer)];
  return question?.audience.includes(audience) === true;
}

function partsOf(place: Place, pointer: string, schema: FormSchema): SummaryItem[] {
  return Object.keys(schema.properties ?? {}).flatMap((name) => itemsAt(place, `${pointer}/${name}`));
}

function rowsOfList(place: Place, pointer: string, schema: FormSchema): SummaryItem[] {
  return place.handle.rows(pointer).map((row, at) => ({
    kind: 'group',
    pointer: `${pointer}/${at}`,
    title: row.name,
    items: partsOf(place, `${pointer}/${at}`, schema.items ?? {}),
  }));
}

function itemsAt(place: Place, pointer: string): SummaryItem[] {
  const { handle } = place;
  const { own } = questionPlace(handle.form, pointer);
  const isSaid = own.format !== 'row-id' && own.field !== 'statement';
  if (!isSaid || !handle.shown(pointer) || !maySee(place, pointer)) return [];
  if (!asksParts(own)) return [oneAnswer(handle, pointer)];
  const items = own.type === 'array' ? rowsOfList(place, pointer, own) : partsOf(place, pointer, own);
  if (items.length === 0 && own.type === 'array') return [oneAnswer(handle, pointer)];
  return [{ kind: 'group', pointer, title: handle.state(pointer).text.label, items }];
}

/** What is asked at a pointer, with its answers in words; nothing where it is not shown or not meant for the audience. */
export function summaryOf(handle: FormHandle, pointer: string, audience?: Audience): SummaryItem[] {
  return itemsAt({ handle, audience }, pointer);
}
