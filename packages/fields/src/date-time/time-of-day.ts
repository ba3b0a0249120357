const CLOCK = /^(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/** A time of day as people write it (`9:30am`, `14.30`, `1430`, `2pm`, `midday`) as `HH:MM`, or undefined. */
export function timeOfDay(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (text === 'midday' || text === 'noon') return '12:00';
  if (text === 'midnight') return '00:00';
  const match = CLOCK.exec(text);
  return match ? clockTime(Number(match[1]), match[2], match[3]?.charAt(0)) : undefined;
}

function clockTime(hour: number, minutes: string | undefined, half: string | undefined): string | undefined {
  // A bare number could be an hour of the morning or of the afternoon.
  if (!half && minutes === undefined) return undefined;
  if (half ? hour < 1 || hour > 12 : hour > 23) return undefined;
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return `${String(hours).padStart(2, '0')}:${minutes ?? '00'}`;
}

/** `14:30` as it is read: `2:30pm` in English, `14:30` elsewhere. */
export function timeInWords(time: string, locale: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (!locale.startsWith('en')) return time;
  if (minutes === 0 && hours === 12) return 'midday';
  if (minutes === 0 && hours === 0) return 'midnight';
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}
