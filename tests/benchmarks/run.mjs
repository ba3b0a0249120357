// Measures speed and size on this machine. Needs a build (npm run build). Results are medians, with their spread.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { measureBuilding } from './building.mjs';
import { measureChecks } from './checks.mjs';
import { measureDocuments } from './documents.mjs';
import { measureForm } from './form.mjs';
import { measureLint } from './lint.mjs';
import { measureResolving } from './resolving.mjs';
import { measureSigning } from './signing.mjs';
import { measureSizes } from './sizes.mjs';
import { root } from './statistics.mjs';

const rows = [
  ...(await measureSizes()),
  ...(await measureResolving()),
  ...(await measureBuilding()),
  ...(await measureLint()),
  ...(await measureChecks()),
  ...(await measureDocuments()),
  ...(await measureSigning()),
  ...(await measureForm()),
];

console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
const width = Math.max(...rows.map((row) => row.what.length));
for (const row of rows) {
  const aim = row.aim === undefined ? '' : `   aim ${row.aim}`;
  const spread = row.spread ? `   (${row.spread})` : '';
  console.log(`${row.what.padEnd(width)}  ${String(row.value).padStart(9)} ${row.unit}${aim}${spread}`);
}
mkdirSync(join(root, 'tests', 'output'), { recursive: true });
writeFileSync(join(root, 'tests', 'output', 'benchmarks.json'), JSON.stringify(rows, null, 2));
