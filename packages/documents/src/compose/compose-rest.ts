import { heading } from '../nodes/build.js';
import type { BlockNode } from '../nodes/nodes.js';
import { composeSection, sectionNames } from './compose-section.js';
import type { Composition, Include } from './composition.js';
import { answersWithin, placeAt } from './places.js';

/** Sections of which the document prints nothing yet. */
function untouched(composition: Composition, printed: ReadonlySet<string>): Set<string> {
  const { questions } = composition.form;
  const sections = new Set(sectionNames(composition));
  for (const place of answersWithin(composition, placeAt(composition, ''))) {
    if (printed.has(place.pointer)) sections.delete(questions[place.id]?.section ?? '');
  }
  return sections;
}

/**
 * Every question that is asked but not printed yet: whole sections under their titles, single questions by section under
 * one heading. A template that leaves one out, or an authority's added question that it does not know, never makes an
 * answer vanish.
 */
export function composeRest(composition: Composition): BlockNode[] {
  const printed = new Set(composition.printed);
  const whole = untouched(composition, printed);
  const left: Include = (place) => !printed.has(place.pointer);
  const names = sectionNames(composition);
  const sections = names.filter((name) => whole.has(name)).flatMap((name) => composeSection(composition, name, 2));
  const single = names.filter((name) => !whole.has(name)).flatMap((name) => composeSection(composition, name, 3, left));
  const title = heading(2, composition.word('rest.heading'));
  return single.length === 0 ? sections : [...sections, title, ...single];
}
