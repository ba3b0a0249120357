import { heading } from '../nodes/build.js';
import type { BlockNode } from '../nodes/nodes.js';
import type { Composition, Include, Place } from './composition.js';
import { composeContent } from './compose-group.js';
import { anyIncluded, holdsQuestions, placeAt, questionsWithin } from './places.js';

/** Names of the form's sections, in the order in which they are asked. */
export function sectionNames(composition: Composition): string[] {
  return [...new Set(Object.values(composition.form.questions).map((question) => question.section))];
}

/** Title of a section; its name where it has no words. */
export function sectionTitle({ text }: Composition, name: string): string {
  const section = Object.hasOwn(text.sections, name) ? text.sections[name] : undefined;
  return section?.title || name;
}

function inSection(composition: Composition, name: string): Include {
  const { questions } = composition.form;
  return (place: Place) => Object.hasOwn(questions, place.id) && questions[place.id]?.section === name;
}

/** A section as it is asked: its title, then every question of it that `also` lets through. Nothing where none is left. */
export function composeSection(composition: Composition, name: string, level: number, also?: Include): BlockNode[] {
  const own = inSection(composition, name);
  const include: Include = (place) => own(place) && (also?.(place) ?? true);
  const top = placeAt(composition, '');
  const [only, ...more] = questionsWithin(composition, top).filter((each) => anyIncluded(composition, each, include));
  const holder = only && more.length === 0 && holdsQuestions(only) ? only : top;
  const blocks = composeContent(composition, holder, level + 1, include);
  return blocks.length === 0 ? [] : [heading(level, sectionTitle(composition, name)), ...blocks];
}
