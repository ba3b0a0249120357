import type { Explanation, Finding } from '@kinform/engine';

const sameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, at) => JSON.stringify(finding) === JSON.stringify(b[at]));

/**
 * The findings of the last check, and which of them people may see already. Nothing is shown before someone had the
 * chance to answer: a path is revealed after "Continue" or a check, follows its finding while that is mended, and is
 * forgotten once nothing stands against it, so that nothing new pops up while someone types.
 */
export class FindingsBoard {
  #all: readonly Finding[] = [];
  #version = 0;
  #byPath = new Map<string, Finding[]>();
  #revealed = new Set<string>();
  #explained = new Set<string>();

  /** All findings, in the order in which the questions are asked. */
  get all(): readonly Finding[] {
    return this.#all;
  }

  /** Goes up whenever what is shown may have changed. */
  get version(): number {
    return this.#version;
  }

  /** Takes the findings of a new check; gives the paths whose shown findings changed. */
  replace(findings: readonly Finding[]): string[] {
    this.#version += 1;
    const before = this.#byPath;
    this.#all = findings;
    this.#byPath = new Map();
    for (const finding of this.#all) {
      this.#byPath.set(finding.path, [...(this.#byPath.get(finding.path) ?? []), finding]);
    }
    const changed = [...this.#revealed].filter(
      (path) => !sameFindings(before.get(path) ?? [], this.#byPath.get(path) ?? []),
    );
    for (const path of changed) if (!this.#byPath.has(path)) this.#revealed.delete(path);
    return changed;
  }

  /** Follows answers that changed places: `follow` gives a path's new one, or undefined where there is none any more. */
  follow(follow: (path: string) => string | undefined): void {
    this.#revealed = new Set([...this.#revealed].map(follow).filter((path) => path !== undefined));
    const findings = this.#all.flatMap((finding) => {
      const path = follow(finding.path);
      return path === undefined ? [] : [{ ...finding, path }];
    });
    this.replace(findings);
  }

  /** Lets people see the findings that pass; gives the paths that were not shown before. */
  reveal(passes: (finding: Finding) => boolean): string[] {
    const added = this.#all.filter((finding) => passes(finding) && !this.#revealed.has(finding.path));
    this.#version += 1;
    for (const finding of added) this.#revealed.add(finding.path);
    return added.map((finding) => finding.path);
  }

  /** Takes the record's explanations: an explained warning stands, and is no longer held against the record. */
  explain(explanations: readonly Explanation[]): void {
    this.#version += 1;
    this.#explained = new Set(explanations.map(({ code, path }) => `${code} ${path}`));
  }

  /** Whether a warning has been explained. */
  isExplained(finding: Finding): boolean {
    return finding.severity === 'warning' && this.#explained.has(`${finding.code} ${finding.path}`);
  }

  /** Paths that have findings to show. */
  get shownPaths(): string[] {
    return [...this.#revealed].filter((path) => this.#byPath.has(path));
  }

  /** Findings to show at exactly this path; explained warnings are left out. */
  shownAt(path: string): Finding[] {
    if (!this.#revealed.has(path)) return [];
    return (this.#byPath.get(path) ?? []).filter((finding) => !this.isExplained(finding));
  }
}
