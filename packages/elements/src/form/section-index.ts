import { isWithin, parentOf } from './pointer.js';
import type { Section } from './sections.js';

/** Finds at once which section asks for an answer. */
export class SectionIndex {
  #tops = new Map<string, Section>();

  constructor(sections: readonly Section[]) {
    for (const section of sections) for (const pointer of section.pointers) this.#tops.set(pointer, section);
  }

  /** The pointer, among those that sections ask at their top, that a path lies at or below. */
  topOf(path: string): string | undefined {
    for (let pointer = path; pointer !== ''; pointer = parentOf(pointer)) {
      if (this.#tops.has(pointer)) return pointer;
    }
    return undefined;
  }

  /** The section that asks for an answer. A path above its questions belongs to the first that asks one of them. */
  sectionOf(path: string): Section | undefined {
    const top = this.topOf(path);
    if (top !== undefined) return this.#tops.get(top);
    return [...this.#tops].find(([pointer]) => isWithin(pointer, path))?.[1];
  }
}
