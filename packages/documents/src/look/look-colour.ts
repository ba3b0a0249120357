/** Red, green and blue from 0 to 1. */
export type ColourParts = [red: number, green: number, blue: number];

/** Text of normal size needs this contrast with what is behind it (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** The parts of a colour written as `#rrggbb`. Throws where it is not. */
export function colourParts(colour: string): ColourParts {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`look.colour is “${colour}”: write it as #rrggbb.`);
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return [red, green, blue];
}

/** The parts of a colour that words can be read in on white. Throws where its contrast is below 4.5 to 1. */
export function readableColour(colour: string): ColourParts {
  const parts = colourParts(colour);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  const contrast = 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
  if (contrast >= LEAST) return parts;
  throw new Error(
    `look.colour ${colour} has a contrast of ${contrast.toFixed(1)} to 1 against white: choose one of at least ${LEAST}.`,
  );
}

/** A colour thinned with white to a share of itself, for what stands behind words. */
export function faintColour([red, green, blue]: ColourParts, share: number): ColourParts {
  return [1 - (1 - red) * share, 1 - (1 - green) * share, 1 - (1 - blue) * share];
}
