import { isDate } from '../../calendar/day-number.js';
import type { Severity } from '../../findings/finding.js';
import { isNhsNumber } from '../../identifiers/nhs-number.js';
import { isPostcode } from '../../identifiers/postcode.js';
import { isTelephone } from '../../identifiers/telephone.js';
import { isUpn } from '../../identifiers/upn.js';
import { isDateTime, isTime } from './is-date-time.js';
import { isEmail } from './is-email.js';
import { isPartialDate } from './is-partial-date.js';
import { isRowId } from './is-row-id.js';

/** Every value of `format` that a form may use, each with the question whether a text has it. */
export const formats: Record<string, (text: string) => boolean> = {
  date: isDate,
  'date-time': isDateTime,
  'partial-date': isPartialDate,
  time: isTime,
  email: isEmail,
  phone: isTelephone,
  postcode: isPostcode,
  'nhs-number': isNhsNumber,
  upn: isUpn,
  'row-id': isRowId,
};

/** Severity of a format's findings where it is not `error`: a family in temporary accommodation may have an odd postcode or none. */
export const formatSeverity: Record<string, Severity> = { postcode: 'warning' };
