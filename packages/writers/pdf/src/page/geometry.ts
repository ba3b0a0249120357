/** A4 and its margins, in points. */
export const PAGE_WIDTH = 595.28;
export const PAGE_HEIGHT = 841.89;
export const MARGIN_LEFT = 62;
export const MARGIN_RIGHT = 62;
/** Where the text area begins and ends, below the running head and above the running foot. */
export const BODY_TOP = 94;
export const BODY_BOTTOM = PAGE_HEIGHT - 74;
export const BODY_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;
export const BODY_HEIGHT = BODY_BOTTOM - BODY_TOP;
