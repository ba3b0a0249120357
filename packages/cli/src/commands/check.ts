import { checkAnswers, describeFinding } from '@kinform/engine';
import type { Finding, ResolvedForm } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { CannotRunError } from '../io/cannot-run.js';
import { textOption } from '../io/command.js';
import type { Command } from '../io/command.js';
import { dayOption } from '../io/day-option.js';
import { openRecord } from '../io/read-record.js';

/** `kinform check RECORD [--at DATE] [--locale L]`: findings, most severe first. */
export const check: Command = {
  verb: 'check',
  about: 'Checks a record and prints what it finds, most severe first. Exit code 1 when there are errors.',
  usage: 'check RECORD [--at DATE] [--locale L] [--json]',
  options: { at: { type: 'string' }, locale: { type: 'string' } },
  async run(words, options, io) {
    const path = words[0];
    if (!path) throw new CannotRunError('No record was named.', 'Call it so: kinform check RECORD');
    const { record, resolved } = openRecord(path, io);
    const found = checkAnswers(resolved, record, {
      at: dayOption(options, 'at') ?? io.today,
      calendar: resolved.settings.calendar ?? {},
      validator: compileValidator(resolved),
    }).sort(bySeverity);
    const summary = countBySeverity(found);
    if (options['json']) io.print(JSON.stringify({ findings: found, summary }, null, 2));
    else
      lines(found, summary, textOption(options, 'locale') ?? record.locale, resolved).forEach((line) => io.print(line));
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

function lines(found: Finding[], summary: Record<string, number>, locale: string, resolved: ResolvedForm): string[] {
  const described = found.flatMap((finding) => {
    const { message, hint } = describeFinding(finding, locale, resolved);
    const source = finding.source ? ` [${finding.source}]` : '';
    return [`${finding.severity}  ${finding.path}  ${message}${source}`, ...(hint ? [`       ${hint}`] : [])];
  });
  const count = `${summary['error']} errors, ${summary['warning']} warnings, ${summary['advice']} pieces of advice`;
  return [...described, count];
}
