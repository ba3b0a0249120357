import { withChangedPart, type Parts } from './parts.js';

const contentTypes = '[Content_Types].xml';

/** Says what a new part holds (ISO/IEC 29500-2, 7.2.3). */
export function withContentType(parts: Parts, name: string, contentType: string): Parts {
  const entry = `<Override ContentType="${contentType}" PartName="/${name}"/>`;
  return withChangedPart(parts, contentTypes, (text) => text.replace('</Types>', () => `${entry}</Types>`));
}

/** Forgets what a removed part held. */
export function withoutContentType(parts: Parts, name: string): Parts {
  return withChangedPart(parts, contentTypes, (text) =>
    text.replaceAll(/<Override\b[^>]*\/>/g, (entry) => (entry.includes(`PartName="/${name}"`) ? '' : entry)),
  );
}
