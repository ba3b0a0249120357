/** A kind of file under schemas/: which files are of it, and which meta-schema (`meta/<meta>.schema.json`) they follow. */
export interface FileKind {
  meta: string;
  /** Glob patterns from the schemas folder, as editors write them; a later kind wins over an earlier one. */
  files: readonly string[];
}

/**
 * Every kind of JSON file under schemas/. `.vscode/settings.json` holds the same table, so that an editor checks and
 * completes what is typed; a test holds the two against each other.
 */
export const fileKinds: readonly FileKind[] = [
  { meta: 'form-schema', files: ['forms/*/*/schema.json', 'blocks/*.json'] },
  { meta: 'ui', files: ['forms/*/*/ui.json'] },
  { meta: 'text', files: ['forms/*/*/text.*.json'] },
  { meta: 'block-text', files: ['blocks/text.*.json'] },
  { meta: 'vocabulary', files: ['vocabularies/*.json'] },
  { meta: 'terms', files: ['terms.json'] },
  { meta: 'glossary', files: ['glossary.json'] },
  { meta: 'authority', files: ['authorities/*/authority.json'] },
  { meta: 'overlay', files: ['authorities/*/*.overlay.json', 'profiles/*/*.overlay.json'] },
  { meta: 'profile', files: ['profiles/*/profile.json'] },
  { meta: 'quality', files: ['authorities/*/quality.json', 'profiles/*/quality.json'] },
  { meta: 'record', files: ['forms/*/*/examples/*.json', 'profiles/*/*/examples/*.json'] },
  { meta: 'example', files: ['forms/*/*/examples/wrong-*.json', 'profiles/*/*/examples/wrong-*.json'] },
  { meta: 'migration', files: ['forms/*/migrations/*--*.json'] },
  { meta: 'migration-findings', files: ['forms/*/migrations/*.expected.json'] },
  { meta: 'text-pack', files: ['authorities/*/packs/*.json'] },
  { meta: 'rule-map', files: ['rules/rule-map.json'] },
  { meta: 'released', files: ['released.lock.json'] },
];

/** The kind of a file by its path below schemas/, or undefined where it is of none. */
export function kindOfFile(path: string): FileKind | undefined {
  return fileKinds.findLast(({ files }) => files.some((glob) => matches(glob, path)));
}

/** A star stands for any letters of one part of a path. */
function matches(glob: string, path: string): boolean {
  const parts = path.split('/');
  const wanted = glob.split('/');
  return wanted.length === parts.length && wanted.every((part, index) => partMatches(part, parts[index] ?? ''));
}

function partMatches(wanted: string, part: string): boolean {
  const [start = '', ...rest] = wanted.split('*');
  const end = rest.pop();
  if (end === undefined) return wanted === part;
  if (part.length < start.length + end.length || !part.startsWith(start) || !part.endsWith(end)) return false;
  return rest.every((between) => part.slice(start.length, part.length - end.length).includes(between));
}
