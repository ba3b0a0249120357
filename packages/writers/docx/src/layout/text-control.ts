import { BuilderElement, TextRun, type XmlComponent } from 'docx';
import { languageOfRun } from '../text/language.js';

/** Word refuses a longer alias or tag. */
const longestName = 64;

/** A plain-text content control: `alias` names it to a person, `tag` to a program; `text` is what it holds so far. */
export interface TextControl {
  id: number;
  alias: string;
  tag: string;
  lang: string;
  text?: string;
  /** Shown while there is no text, and gone at the first key. */
  placeholder: string;
}

const named = (name: string, value: string | number): XmlComponent =>
  new BuilderElement<{ val: string | number }>({ name, attributes: { val: { key: 'w:val', value } } });

/** Writes `w:sdt` at the level of runs (ISO/IEC 29500-1, 17.5.2.31); docx has no text controls of its own. */
export function textControl(control: TextControl): XmlComponent {
  const empty = !control.text;
  const run = new TextRun({
    text: control.text || control.placeholder,
    language: languageOfRun(control.lang),
    ...(empty ? { style: 'PlaceholderText' } : {}),
  });
  const properties = new BuilderElement({
    name: 'w:sdtPr',
    children: [
      named('w:alias', control.alias.slice(0, longestName)),
      named('w:tag', control.tag.slice(0, longestName)),
      named('w:id', control.id),
      ...(empty ? [new BuilderElement({ name: 'w:showingPlcHdr' })] : []),
      new BuilderElement({ name: 'w:text' }),
    ],
  });
  const content = new BuilderElement({ name: 'w:sdtContent', children: [run] });
  return new BuilderElement({ name: 'w:sdt', children: [properties, content] });
}
