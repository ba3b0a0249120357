/** A4 with room for the running head, in twentieths of a point (1134 is 20 mm). */
export const page = {
  width: 11906,
  height: 16838,
  margin: { top: 1531, right: 1134, bottom: 1304, left: 1134, header: 624, footer: 567, gutter: 0 },
} as const;

/** The room between the margins, in twentieths of a point. */
export const textWidth = page.width - page.margin.left - page.margin.right;

/** The tallest picture that leaves room for its caption, in twentieths of a point. */
export const tallestPicture = page.height - page.margin.top - page.margin.bottom - 1200;

/** The inner margin at each side of a table's cell, in twentieths of a point. */
export const cellPadding = 108;

/** How far each level of a list stands in, in twentieths of a point. */
export const listStep = 397;

/** The least width of a column, however deep a table lies in others, in twentieths of a point. */
export const narrowestColumn = 360;
