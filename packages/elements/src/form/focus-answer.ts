import type { SectionElement } from '../section/section-element.js';
import type { Section } from './sections.js';

/** Puts focus on the field that answers a pointer, wherever its shadow root is. False where it is not on the page. */
export async function focusAnswerIn(root: ParentNode, section: Section, path: string): Promise<boolean> {
  const drawn = [...root.querySelectorAll<SectionElement>('kin-section')];
  const element = drawn.find((one) => one.section?.name === section.name);
  return element ? element.focusAnswer(path) : false;
}
