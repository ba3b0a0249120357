import type { Attachment } from '@kinform/documents';
import { withContentType } from './content-types.js';
import { withPart, type Parts } from './parts.js';
import { withRelationship } from './relationships.js';
import { escapeAttribute, escapeText, xmlDeclaration } from './xml.js';

/** The namespace of the element that holds an attached file. */
export const attachmentNamespace = 'urn:kinform:attachment:1';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const dataStore = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

function itemOf({ name, mediaType, description, text }: Attachment): string {
  const attributes = Object.entries({ name, mediaType, description }).map(
    ([key, value]) => ` ${key}="${escapeAttribute(value)}"`,
  );
  return `${xmlDeclaration}<attachment xmlns="${attachmentNamespace}"${attributes.join('')}>${escapeText(text)}</attachment>`;
}

/** Ids need only differ inside one document, so they count. */
function propertiesOf(number: number): string {
  const id = `{6B1A5E0C-4D2F-4C8B-9E57-${String(number).padStart(12, '0')}}`;
  return (
    `${xmlDeclaration}<ds:datastoreItem xmlns:ds="${dataStore}" ds:itemID="${id}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${attachmentNamespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function withAttachment(parts: Parts, attachment: Attachment, number: number): Parts {
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const itemRelationships =
    `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
  const added = [
    [item, itemOf(attachment)],
    [properties, propertiesOf(number)],
    [`customXml/_rels/item${number}.xml.rels`, itemRelationships],
  ] as const;
  const filled = added.reduce((all, [name, text]) => withPart(all, name, text), parts);
  const typed = withContentType(filled, properties, propertiesType);
  return withRelationship(typed, 'word/document.xml', `rIdItem${number}`, `${relationships}/customXml`, `../${item}`);
}

/** Puts each attachment into a custom XML part (ISO/IEC 29500-1, 15.2.5), where Word keeps it and shows nobody. */
export function withAttachments(parts: Parts, attachments: readonly Attachment[]): Parts {
  return attachments.reduce((all, attachment, index) => withAttachment(all, attachment, index + 1), parts);
}
