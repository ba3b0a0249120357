import type { IThemeOptions } from 'docx';
import { xmlDeclaration } from './xml.js';

/** Scripts whose letters Noto Sans does not have and whose Office default has serifs. */
const scripts = { Arab: 'Arial', Hebr: 'Arial', Viet: 'Noto Sans' };

/** Headings and text in Noto Sans, complex scripts by the theme's font for each. */
export const theme: IThemeOptions = {
  name: 'Document',
  fonts: { headings: { latin: 'Noto Sans', scripts }, body: { latin: 'Noto Sans', scripts } },
};

const font = (name: string, alternative: string, panose: string): string =>
  `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/>` +
  '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>';

/** `word/fontTable.xml`: what may stand in where Noto Sans is not installed (ISO/IEC 29500-1, 17.8.3.1). */
export const fontTable =
  `${xmlDeclaration}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  font('Noto Sans', 'Arial', '020B0502040504020204') +
  font('Arial', 'Calibri', '020B0604020202020204') +
  '</w:fonts>';
