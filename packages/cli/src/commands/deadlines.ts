import { deadlinesOf } from '@kinform/engine';
import type { DeadlineStanding, DeadlineState, FormText } from '@kinform/engine';
import { CannotRunError } from '../io/cannot-run.js';
import type { Command } from '../io/command.js';
import { count } from '../io/count.js';
import { dayOption } from '../io/day-option.js';
import { localeOption } from '../io/locale-option.js';
import { packsOption } from '../io/packs-option.js';
import { openRecord } from '../io/read-record.js';

/** `kinform deadlines RECORD [--at DATE]`: every deadline of a record, the most pressing first. */
export const deadlines: Command = {
  verb: 'deadlines',
  about:
    'Prints every deadline of a record and how it stands, the most pressing first. Exit code 1 when one is overdue.',
  takesWords: 1,
  usage: 'deadlines RECORD [--at DATE] [--locale L] [--packs DIR] [--json]',
  options: { at: { type: 'string' }, locale: { type: 'string' }, packs: { type: 'string' } },
  async run([path], options, io) {
    if (!path) throw new CannotRunError('No record was named.', 'Call it so: kinform deadlines RECORD');
    const { record, resolved } = openRecord(path, io, packsOption(options, io));
    const at = dayOption(options, 'at') ?? io.today;
    const { calendar = {} } = resolved.settings;
    const standings = deadlinesOf(resolved, record, { at, calendar }).sort(byUrgency);
    const overdue = standings.filter(({ state }) => state === 'overdue').length;
    if (options['json']) io.print(JSON.stringify({ at, deadlines: standings }, null, 2));
    else {
      const text = resolved.text[localeOption(options, record)] ?? resolved.text['en-GB'];
      standings.flatMap((one) => linesOf(one, text)).forEach((line) => io.print(line));
      io.print(`${count(standings.length, 'deadline')}, ${overdue} overdue`);
    }
    return overdue > 0 ? 1 : 0;
  },
};

/** How each state is called, the most pressing first. */
const called: Record<DeadlineState, string> = {
  overdue: 'overdue',
  late: 'late',
  early: 'early',
  dueSoon: 'due soon',
  unknown: 'not known',
  notDue: 'not due',
  explained: 'explained',
  met: 'met',
  notStarted: 'not begun',
};

const urgency = Object.keys(called);

function byUrgency(one: DeadlineStanding, other: DeadlineStanding): number {
  return urgency.indexOf(one.state) - urgency.indexOf(other.state) || compare(one.due ?? '', other.due ?? '');
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function linesOf({ state, path, question, due, from, daysLeft, source }: DeadlineStanding, text?: FormText): string[] {
  const words = text?.questions[question];
  const left = daysLeft === undefined ? '' : ` (${inDays(daysLeft)})`;
  const first = `${called[state]}  ${path}  ${words?.called ?? question}${windowOf(from, due)}${left}${source ? ` [${source}]` : ''}`;
  const whenExceeded = words?.messages?.[`deadline.${state}.hint`];
  return whenExceeded === undefined ? [first] : [first, `       ${whenExceeded}`];
}

function windowOf(from: string | undefined, due: string | undefined): string {
  const since = from === undefined ? '' : `, not before ${longDay.format(new Date(from))}`;
  return due === undefined ? since : `${since}, by ${longDay.format(new Date(due))}`;
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`;
}
