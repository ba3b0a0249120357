import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { labelsOf } from './kinds.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const scene = { at: '2026-11-22', calendar: {} };

/** The judge as its source stands, put together in memory: nothing has to be built before, and nothing old is measured. */
export async function loadJudge() {
  const made = await build({
    stdin: { contents: "export { english } from '@kinform/language';", resolveDir: join(here, '..', '..') },
    conditions: ['@kinform/source'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const source = Buffer.from(made.outputFiles[0].contents).toString('base64');
  const { english } = await import(`data:text/javascript;base64,${source}`);
  return english;
}

/** What the judge says of a text of this kind; where it could not judge, every label is false. */
export function judgeText(language, kind, text) {
  const judged = kind === 'actions' ? language.judgeAction(text, scene) : language.judgeVoice(text);
  return Object.fromEntries(labelsOf[kind].map((label) => [label, judged.judged && judged[label].holds]));
}
