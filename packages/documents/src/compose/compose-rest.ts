import { heading } from '../nodes/build.js';
import type { BlockNode } from '../nodes/nodes.js';
import { composeSection, sectionNames } from './compose-section.js';
import type { Composition } from './composition.js';

/**
 * Every question that is asked but not printed yet, by section under one heading: a template that leaves one out, or an
 * authority's added question that it does not know, never makes an answer vanish.
 */
export function composeRest(composition: Composition): BlockNode[] {
  const { printed, word } = composition;
  const already = new Set(printed);
  const blocks = sectionNames(composition).flatMap((name) =>
    composeSection(composition, name, 3, (place) => !already.has(place.pointer)),
  );
  return blocks.length === 0 ? [] : [heading(2, word('rest.heading')), ...blocks];
}
