import { licenceNotes } from '@kinform/compiler/load';
import { checkAnswers, describeFinding } from '@kinform/engine';
import type { Finding, FormRecord, ResolvedForm } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { english } from '@kinform/language';
import { CannotRunError } from '../io/cannot-run.js';
import type { Command } from '../io/command.js';
import { dayOption } from '../io/day-option.js';
import { localeOption, otherLanguage } from '../io/locale-option.js';
import { otherDefinition } from '../io/other-definition.js';
import { packsOption } from '../io/packs-option.js';
import { openRecord } from '../io/read-record.js';

/** `kinform check RECORD [--at DATE] [--locale L]`: findings, most severe first. */
export const check: Command = {
  verb: 'check',
  about: 'Checks a record and prints what it finds, most severe first. Exit code 1 when there are errors.',
  takesWords: 1,
  usage: 'check RECORD [--at DATE] [--locale L] [--packs DIR] [--json]',
  options: { at: { type: 'string' }, locale: { type: 'string' }, packs: { type: 'string' } },
  async run(words, options, io) {
    const path = words[0];
    if (!path) throw new CannotRunError('No record was named.', 'Call it so: kinform check RECORD');
    const { record, resolved } = openRecord(path, io, packsOption(options, io));
    const locale = localeOption(options, record);
    const found = checkAnswers(resolved, record, {
      at: dayOption(options, 'at') ?? io.today,
      calendar: resolved.settings.calendar ?? {},
      validator: compileValidator(resolved),
      language: english,
    }).sort(bySeverity);
    const summary = countBySeverity(found);
    if (options['json']) io.print(JSON.stringify({ findings: found, summary }, null, 2));
    else {
      const about = [
        ...otherDefinition(record, resolved),
        ...otherLanguage(locale, resolved),
        ...licenceNotes(resolved),
      ];
      [...about, ...lines(found, { locale, resolved, record }), inTotal(summary)].forEach((line) => io.print(line));
    }
    return summary.error > 0 ? 1 : 0;
  },
};

const order = ['error', 'warning', 'advice'] as const;

function bySeverity(a: Finding, b: Finding): number {
  return order.indexOf(a.severity) - order.indexOf(b.severity);
}

function countBySeverity(found: Finding[]): Record<(typeof order)[number], number> {
  const count = (severity: string) => found.filter((each) => each.severity === severity).length;
  return { error: count('error'), warning: count('warning'), advice: count('advice') };
}

/** What is at hand where findings are put into words: the record is the caller's own, so its words may be quoted. */
interface AtHand {
  locale: string;
  resolved: ResolvedForm;
  record: FormRecord;
}

function lines(found: Finding[], { locale, resolved, record: { answers } }: AtHand): string[] {
  return found.flatMap((finding) => {
    const {
      message,
      hint,
      evidence = [],
      source,
    } = describeFinding(finding, locale, resolved, { answers, language: english });
    const first = `${finding.severity}  ${finding.path}  ${message}${source ? ` [${source}]` : ''}`;
    return [first, ...[...(hint ? [hint] : []), ...evidence].map((line) => `       ${line}`)];
  });
}

function inTotal({ error, warning, advice }: Record<(typeof order)[number], number>): string {
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `${count(error, 'error')}, ${count(warning, 'warning')}, ${count(advice, 'piece')} of advice`;
}
