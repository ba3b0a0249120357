/** A crest as it is drawn: shapes on a sheet, or a picture of dots. Plain data, so that a build can carry it as JSON. */
export type Crest = DrawnCrest | PictureCrest;

/** Shapes one above the other on a sheet of `width` by `height`; what reaches beyond the sheet is cut off. */
export interface DrawnCrest {
  kind: 'drawing';
  width: number;
  height: number;
  shapes: DrawnShape[];
}

/** A PNG with its size in pixels. */
export interface PictureCrest {
  kind: 'png';
  width: number;
  height: number;
  base64: string;
}

/** A path with what it is filled and drawn with; y runs downwards, colours are `#rrggbb`. */
export interface DrawnShape {
  path: PathStep[];
  fill?: { colour: string; rule: 'nonzero' | 'evenodd' };
  stroke?: Stroke;
}

/** The line along a path, with ends and corners as SVG names them. Mitres reach four times half the width at most. */
export interface Stroke {
  colour: string;
  width: number;
  cap: 'butt' | 'round' | 'square';
  join: 'miter' | 'round' | 'bevel';
}

/** Move, line, cubic curve by two control points, back to the start: places on the sheet, never relative. */
export type PathStep =
  | ['M', x: number, y: number]
  | ['L', x: number, y: number]
  | ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | ['Z'];
