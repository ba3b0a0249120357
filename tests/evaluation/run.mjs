// How often the judge of actions and of voices is right, beside what a list of words can do.
// npm run eval [-- --part dev|test] [--json] [--wrong] [FILE]
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgeByWords } from './baseline.mjs';
import { floor } from './floor.mjs';
import { judgeText, loadJudge } from './judge.mjs';
import { kindOf, labelsOf } from './kinds.mjs';
import { tableOf } from './print.mjs';
import { score, wrongOnes } from './scores.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const usage = `npm run eval [-- OPTIONS] [FILE]
  --part dev|test  the part that rules are tuned on, or the part they are measured on (default test)
  --wrong          list the texts that were judged wrongly (of the part dev, unless --part test is given)
  --json           figures as JSON
  FILE             a labelled file of your own, actions or voices
Ends with 1 where macro F1 of the test part is under ${floor}, with 2 where something could not be read.`;

function readWords() {
  const { values, positionals } = parseArgs({
    options: {
      part: { type: 'string' },
      wrong: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const part = values.part ?? (values.wrong ? 'dev' : 'test');
  if (part !== 'dev' && part !== 'test') throw new Error('--part is dev or test.');
  if (positionals.length > 1) throw new Error('One file at a time.');
  return { ...values, part, file: positionals[0] };
}

function readRows(path) {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${path} is not JSON.`);
  }
}

function openSets({ file, part }) {
  const paths = file
    ? [resolve(process.env.INIT_CWD ?? '.', file)]
    : Object.keys(labelsOf).map((kind) => join(here, `${kind}.${part}.json`));
  return paths.map((path) => {
    const rows = readRows(path);
    return { kind: kindOf(rows), part: file ?? part, rows };
  });
}

function measure({ kind, part, rows }, language, wrong) {
  const labels = labelsOf[kind];
  const answers = rows.map((row) => judgeText(language, kind, row.text));
  const byWords = rows.map((row) => judgeByWords(kind, row.text));
  return {
    kind,
    part,
    texts: rows.length,
    judge: score(labels, rows, answers),
    baseline: score(labels, rows, byWords),
    ...(wrong ? { wrong: wrongOnes(labels, rows, answers) } : {}),
  };
}

async function main() {
  const words = readWords();
  if (words.help) return console.log(usage);
  const sets = openSets(words);
  const language = await loadJudge();
  const found = sets.map((set) => measure(set, language, words.wrong));
  console.log(words.json ? JSON.stringify({ floor, sets: found }, null, 2) : found.map(tableOf).join('\n'));
  const measured = !words.file && words.part === 'test';
  const low = found.filter(({ judge }) => !(judge.macroF1 >= floor)).map(({ kind }) => kind);
  if (measured && low.length > 0) {
    console.error(`Under ${floor}: ${low.join(', ')}.`);
    process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('npm run eval -- --help says how it is used.');
  process.exitCode = 2;
}
