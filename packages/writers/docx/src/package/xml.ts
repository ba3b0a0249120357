const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** The line that starts every part. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as the content of an element. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>]/g, (found) => entities[found] ?? found);
}

/** Text as the value of an attribute in double quotes; tabs and line feeds are kept from becoming spaces. */
export function escapeAttribute(text: string): string {
  return text.replaceAll(/[&<>"\t\n]/g, (found) => entities[found] ?? found);
}
