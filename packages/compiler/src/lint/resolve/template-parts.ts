const opening = /\{\{!-- part:(\S+) --\}\}/g;

/** Names of the parts of a document's template that an overlay can replace, in order. */
export function partsOf(template: string): string[] {
  return [...template.matchAll(opening)].map(([, name = '']) => name);
}

/** The text of a part, or undefined where the template has none of that name. */
export function textOfPart(template: string, part: string): string | undefined {
  const start = template.indexOf(`{{!-- part:${part} --}}`);
  const end = template.indexOf(`{{!-- /part:${part} --}}`, start);
  return start < 0 || end < 0 ? undefined : template.slice(start, end);
}
