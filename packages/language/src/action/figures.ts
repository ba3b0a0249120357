import { bounded } from '../text/bounded-pattern.js';
import { numberSource } from '../text/number-words.js';

/** Figures of a result: percentages, money, "below 3", "from 9 to 3", "no missed sessions", a score. */
export const figures = [
  /\b\d{1,3}(?:\.\d{1,3})?\s?%|\bper ?cent\b/g,
  /£\s?\d[\d,.]{0,12}k?|\b\d{1,6}p\b|\b\d{1,6} ?pounds?\b/g,
  bounded(
    `\\b(?:under|below|above|over|less than|more than|fewer than|no more than|at least|up to|at most|minimum|maximum|max|min|down to|up from|down from|reduced to|increased to|down by|by at least)\\s+(?:of\\s+)?(?:the\\s+)?(?:£\\s*)?${numberSource}(?:st|nd|rd|th)?\\b`,
  ),
  bounded(
    `\\bfrom\\s+(?:\\w+\\s+){0,2}?(?:${numberSource}|daily|weekly)\\s+(?:\\w+\\s+){0,3}?to\\s+(?:\\w+\\s+){0,2}?(?:${numberSource}|nil|zero|none)\\b`,
  ),
  /(?:^|[.;:]\s{0,3}|-\s|\b(?:with|be|has|have|to)\s)(?:no|zero|nil)\s(?:further|more|missed|new|unauthorised|red|police|calls?|[a-z]{3,20}s|[a-z]{3,20} (?:missed|missing|late|lost|reported|used))\b(?: [a-z]{3,20}s\b)?|\b(?:zero|nil|none)\b|\b100\b/g,
  /\b\d{1,4}(?:\.\d{1,2})?\s?(?:kgs?|g|grams?|lbs?|oz|stone|cm|ppm|mmol)\b/g,
  /\b\d{1,3}(?:st|nd|rd|th) centile\b|\b(?:score|scores|scoring|scored|rating)\b/g,
];
