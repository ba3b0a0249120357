import { assessmentOf, planOf } from './large-records.mjs';
import { timed } from './statistics.mjs';

/** In the page: so many checks of a record with its form and the language, in ms each. */
async function checkInPage({ script, record, runs }) {
  const { fetchForm, fetchLanguage, checkAnswers } = await import(script);
  const { resolved, validator } = await fetchForm(record.form, 'st-helens', record.formVersion);
  const language = await fetchLanguage('en-GB');
  const options = { at: '2026-11-22', calendar: resolved.settings.calendar ?? {}, validator, language };
  const found = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    checkAnswers(resolved, record, options);
    found.push(performance.now() - start);
  }
  return found;
}

/** Time of all checks, prose too, in a page that has the script of St Helens at hand. */
export async function measureChecksInBrowser(tab, script) {
  const rows = [];
  for (const [what, record] of [
    ['an assessment with four children', assessmentOf(4)],
    ['a plan with thirty actions', planOf(30)],
  ]) {
    const found = await tab.evaluate(checkInPage, { script, record, runs: 80 });
    rows.push(timed(`In a browser: all checks of ${what}, prose too`, found.slice(30), 'ms', 'at most 16'));
  }
  return rows;
}
