import { PDFString } from 'pdf-lib';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|([+-])(\d{2}):(\d{2}))?)?$/;

function parts(iso: string): RegExpExecArray {
  const match = ISO.exec(iso);
  if (!match) throw new Error(`meta.createdAt is “${iso}”: write it as an ISO date, or date and time.`);
  return match;
}

/** An ISO date or time as a PDF date (ISO 32000-1, 7.9.4), with just what the original says. */
export function pdfDate(iso: string): PDFString {
  const [, year, month, day, hour, minute, second, zone, sign, zoneHour, zoneMinute] = parts(iso);
  let text = `D:${year}${month}${day}`;
  if (hour) text += `${hour}${minute}${second ?? '00'}`;
  if (zone === 'Z') text += 'Z';
  else if (zone) text += `${sign}${zoneHour}'${zoneMinute}'`;
  return PDFString.of(text);
}

/** An ISO date or time as XMP has it: seconds always, fractions never, so that it equals the PDF date. */
export function xmpDate(iso: string): string {
  const [, year, month, day, hour, minute, second, zone] = parts(iso);
  const date = `${year}-${month}-${day}`;
  return hour ? `${date}T${hour}:${minute}:${second ?? '00'}${zone ?? ''}` : date;
}
