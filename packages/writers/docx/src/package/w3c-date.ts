const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * An ISO date, or date and time, as the moment that core properties hold (W3CDTF in UTC). A date alone is its midnight,
 * a time without an offset is taken as UTC, so that no machine's time zone gets in. Throws if it is no date.
 */
export function w3cDate(iso: string): string {
  const match = isoDate.exec(iso);
  const timed = iso.includes('T') ? iso : `${iso}T00:00:00`;
  const moment = match ? Date.parse(match[1] ? timed : `${timed}Z`) : Number.NaN;
  if (Number.isNaN(moment)) {
    throw new Error(
      `meta.createdAt is "${iso}", not an ISO date. Give a date such as 2026-05-01 or 2026-05-01T09:30:00Z.`,
    );
  }
  return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
