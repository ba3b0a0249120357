import { narrowestColumn } from './page.js';

/**
 * Shares `room` out by weight; a column that names none gets the average of those that do, and the last takes the rest.
 * Where there is next to no room, the columns take what they need.
 */
export function columnWidths(weights: readonly (number | undefined)[], room: number): number[] {
  const total = Math.max(room, weights.length * narrowestColumn);
  const given = weights.filter((weight): weight is number => weight !== undefined && weight > 0);
  const average = given.length > 0 ? given.reduce((sum, weight) => sum + weight, 0) / given.length : 1;
  const shares = weights.map((weight) => (weight !== undefined && weight > 0 ? weight : average));
  const sum = shares.reduce((all, share) => all + share, 0);
  const widths = shares.map((share) => Math.max(1, Math.floor((total * share) / sum)));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
