/** One character that none of the given fonts holds; `where` is the nearest heading and question, in words. */
export interface UndrawableCharacter {
  codePoint: number;
  character: string;
  where: string;
}

const named = ({ codePoint, character, where }: UndrawableCharacter): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} “${character}” (${where})`;

/** Thrown before anything is written when text holds characters that no given font can draw; nothing is replaced. */
export class UndrawableTextError extends Error {
  override readonly name = 'UndrawableTextError';

  constructor(readonly characters: readonly UndrawableCharacter[]) {
    super(`No font can draw ${characters.map(named).join(', ')}. ` + 'Pass a font that holds them in fonts.fallback.');
  }
}
