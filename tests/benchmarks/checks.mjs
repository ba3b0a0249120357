import { join } from 'node:path';
import { loadForm } from '@kinform/compiler';
import { checkAnswers, remembering } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { english } from '@kinform/language';
import { assessmentOf, planOf } from './large-records.mjs';
import { root, timed, times } from './statistics.mjs';

const at = '2026-11-22';

/** Everything that a check needs for a record, and the check itself with any language. */
export function checkerOf(record) {
  const resolved = loadForm(join(root, 'schemas'), record.form, record.authority, record.formVersion);
  const options = { at, calendar: resolved.settings.calendar ?? {}, validator: compileValidator(resolved) };
  return (one, language) => checkAnswers(resolved, one, { ...options, ...(language && { language }) });
}

/** Time of all checks in Node: of everything at once, and of one more letter in one answer while the rest is remembered. */
export async function measureChecks() {
  return [
    ...(await measured('an assessment with four children', assessmentOf(4), (record, run) => {
      record.answers.childVoices[0].view.wordsOrObservation += ` ${run}`;
    })),
    ...(await measured('a plan with thirty actions', planOf(30), (record, run) => {
      record.answers.actions[7].action += ` ${run}`;
    })),
    ...(await measureLongTexts()),
  ];
}

async function measured(what, record, type) {
  const check = checkerOf(record);
  await times(60, () => check(record, english));
  const whole = await times(60, () => check(record, english));
  const without = await times(60, () => check(record));
  const language = remembering(english);
  check(record, language);
  const typing = await times(60, (run) => {
    type(record, run);
    check(record, language);
  });
  return [
    timed(`All checks of ${what}, prose too`, whole, 'ms', 'at most 20'),
    timed(`The same without prose`, without, 'ms'),
    timed(`The same while typing: one answer has changed`, typing, 'ms', 'at most 4'),
  ];
}

const longTexts = {
  letters: 'a'.repeat(10_000),
  words: 'support the family as appropriate '.repeat(295).slice(0, 10_000),
  digits: '1234567890 '.repeat(910).slice(0, 10_000),
  dates: 'by 14 March, every Tuesday '.repeat(371).slice(0, 10_000),
  'quotation marks': '"\'“”‘’ '.repeat(1429).slice(0, 10_000),
  'new lines': '- \n'.repeat(3334).slice(0, 10_000),
};

/** The slowest judgement on a text of ten thousand characters. */
async function measureLongTexts() {
  const scene = { at, calendar: {} };
  const judges = {
    judgeAction: (text) => english.judgeAction(text, scene),
    judgeVoice: (text) => english.judgeVoice(text),
    judgeReason: (text) => english.judgeReason(text),
    judgePlain: (text) => english.judgePlain(text, []),
    judgeOwner: (text) => english.judgeOwner(text),
    similarity: (text) => english.similarity(text, `${text.slice(3000)} ${text.slice(0, 3000)}`),
  };
  let slowest = { name: '', found: [0] };
  for (const [text, value] of Object.entries(longTexts)) {
    for (const [judge, run] of Object.entries(judges)) {
      const found = await times(7, () => run(value));
      if (Math.max(...found) > Math.max(...slowest.found)) slowest = { name: `${judge}, ${text}`, found };
    }
  }
  return [timed(`The slowest judgement on 10,000 characters (${slowest.name})`, slowest.found, 'ms', 'at most 50')];
}
