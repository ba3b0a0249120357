import { partText, withChangedPart, withPart, type Parts } from './parts.js';

const numbered = /^rId\d+$/;

/** The relationships part of a part: `word/_rels/document.xml.rels` of `word/document.xml`. */
function relationshipsOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** Adds a relationship from a part to a target under an id. */
export function withRelationship(parts: Parts, source: string, id: string, type: string, target: string): Parts {
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return withChangedPart(parts, relationshipsOf(source), (text) =>
    text.replace('</Relationships>', () => `${entry}</Relationships>`),
  );
}

/** Removes every relationship of a part to a target. */
export function withoutRelationship(parts: Parts, source: string, target: string): Parts {
  return withChangedPart(parts, relationshipsOf(source), (text) =>
    text.replaceAll(/<Relationship\b[^>]*\/>/g, (entry) => (entry.includes(`Target="${target}"`) ? '' : entry)),
  );
}

/**
 * Gives the relationships of a part that carry random ids (docx makes one up for every link) names in the order in
 * which they are listed, in the relationships and in the part itself, so that the same tree gives the same bytes.
 */
export function withSteadyIds(parts: Parts, name: string): Parts {
  const relationships = relationshipsOf(name);
  if (!parts[relationships]) return parts;
  const ids = [...partText(parts, relationships).matchAll(/ Id="([^"]*)"/g)].map((match) => match[1] ?? '');
  const random = ids.filter((id) => !numbered.test(id));
  const names = new Map(random.map((id, index) => [id, `rIdLink${index + 1}`]));
  const renamed = (text: string): string =>
    text.replaceAll(
      /( (?:Id|r:id|r:embed|r:link)=")([^"]*)"/g,
      (_all, start: string, id: string) => `${start}${names.get(id) ?? id}"`,
    );
  return withPart(withChangedPart(parts, relationships, renamed), name, renamed(partText(parts, name)));
}
