import type { Json } from '@kinform/engine';

/** Whether anything was answered: an empty text, an empty list and a group of nothing count as unanswered; 0 and false do not. */
export function isAnswered(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isAnswered);
  if (typeof value === 'object') return Object.values(value).some(isAnswered);
  return true;
}
