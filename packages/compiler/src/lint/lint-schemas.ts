import { kindOfFile } from './files/file-kinds.js';
import { Library } from './files/library.js';
import type { SchemaFiles } from './files/schema-files.js';
import { inOrder, type LintFinding } from './lint-finding.js';
import type { Found, LintRule } from './lint-rule.js';
import { isStale, type FormCase } from './resolve/form-case.js';
import { listCases, overlaysOf } from './resolve/list-cases.js';
import { resolveCase } from './resolve/resolve-case.js';
import { caseRules, fileRules, overlayRules, ownerRules, versionRules, wholeRules } from './rules/index.js';
import type { OverlayScene, VersionScene } from './scenes.js';

/**
 * Looks at everything under schemas/ and says what stands against it, in order of file and line, each thing once.
 * Pure: the files are given (`readSchemaFiles`), nothing else is read. Wrong files are findings; nothing throws.
 */
export function lintSchemas(files: SchemaFiles): LintFinding[] {
  const library = new Library(files);
  const gathered = new Gatherer(library);
  for (const path of library.jsonFiles()) {
    const file = library.file(path);
    if (file) gathered.run(fileRules, { library, file, kind: kindOfFile(path) });
  }
  const cases = listCases(library).flatMap((wanted) => resolveCase(library, wanted) ?? []);
  const different = withoutRepetition(cases);
  for (const one of cases) gathered.run(ownerRules, one);
  for (const one of different) gathered.run(caseRules, one, (found) => !isOfStaleOverlay(found, one));
  for (const scene of versionScenes(library, cases)) gathered.run(versionRules, scene);
  for (const scene of overlayScenes(library, cases)) gathered.run(overlayRules, scene);
  gathered.run(wholeRules, { library, cases: different });
  return inOrder([...gathered.findings.values()]);
}

/** Authorities that change nothing in a form have the national one; it need be looked at once only. */
function withoutRepetition(cases: readonly FormCase[]): FormCase[] {
  const plain = new Set<string>();
  return cases.filter(({ folder, overlays }) => {
    if (overlays.length > 0) return true;
    const isFirst = !plain.has(folder);
    plain.add(folder);
    return isFirst;
  });
}

/** What an overlay for another version of the form does here is summed up in one piece of advice on that overlay. */
function isOfStaleOverlay({ at }: Found, one: FormCase): boolean {
  return one.overlays.some((from) => isStale(from, one) && from.place.path === at.file);
}

function versionScenes(library: Library, cases: readonly FormCase[]): VersionScene[] {
  return [...library.forms].flatMap(([form, versions]) =>
    versions.map((version) => ({
      ...{ library, form, version, folder: `forms/${form}/${version}` },
      cases: cases.filter((one) => one.form === form && one.version === version),
    })),
  );
}

function overlayScenes(library: Library, cases: readonly FormCase[]): OverlayScene[] {
  return library.overlays.flatMap((place) => {
    const from = overlaysOf(library, place.owner, place.form).find((one) => one.place === place);
    if (!from) return [];
    const ofOwner = cases.filter(
      ({ form, owner, overlays }) =>
        form === place.form &&
        owner.kind === place.owner.kind &&
        owner.name === place.owner.name &&
        overlays.some((one) => one.place === place),
    );
    const own = ofOwner.find(({ version }) => version === from.overlay.formVersion);
    return [{ library, from, own, others: ofOwner.filter((one) => one !== own) }];
  });
}

/** Findings by what they say, so that what holds for five authorities is said once. */
class Gatherer {
  readonly findings = new Map<string, LintFinding>();

  constructor(private readonly library: Library) {}

  run<Scene>(rules: readonly LintRule<Scene>[], scene: Scene, keep: (found: Found) => boolean = () => true): void {
    for (const rule of rules) {
      for (const found of this.#checked(rule, scene)) if (keep(found)) this.#add(rule, found);
    }
  }

  /** Rules trust the shapes that meta-schemas ask for; where a file breaks them, that is the finding. */
  #checked<Scene>(rule: LintRule<Scene>, scene: Scene): Found[] {
    try {
      return [...rule.check(scene)];
    } catch (thrown) {
      if (this.#isMisshapen()) return [];
      throw thrown;
    }
  }

  #isMisshapen(): boolean {
    return [...this.findings.values()].some(({ code }) => code === 'file.json' || code === 'file.shape');
  }

  #add({ code, severity }: { code: string; severity: LintFinding['severity'] }, found: Found): void {
    const { at, message, mend, question } = found;
    const position = this.library.file(at.file)?.positionOf(at) ?? fallback(found);
    const finding: LintFinding = {
      code: found.case === undefined ? code : `${code}.${found.case}`,
      file: at.file,
      ...position,
      severity: found.severity ?? severity,
      ...{ message, mend },
      ...(question === undefined ? {} : { question }),
    };
    this.findings.set(JSON.stringify([finding.code, at.file, position, message, mend]), finding);
  }
}

function fallback({ at }: Found): { line: number; column: number } {
  return 'line' in at ? { line: at.line, column: at.column ?? 1 } : { line: 1, column: 1 };
}
