/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PdfFonts } from './options.js';

const FAMILY = '@expo-google-fonts/noto-sans';
const files = {
  regular: '400Regular/NotoSans_400Regular.ttf',
  bold: '700Bold/NotoSans_700Bold.ttf',
  italic: '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/NotoSans_700Bold_Italic.ttf',
} as const;

/** The Noto Sans fonts that are installed with this package, for use in Node. */
export async function nodeFonts(): Promise<PdfFonts> {
  const require = createRequire(import.meta.url);
  const read = async (file: string): Promise<Uint8Array> =>
    new Uint8Array(await readFile(require.resolve(`${FAMILY}/${file}`)));
  const [regular, bold, italic, boldItalic] = await Promise.all([
    read(files.regular),
    read(files.bold),
    read(files.italic),
    read(files.boldItalic),
  ]);
  return { regular, bold, italic, boldItalic };
}
