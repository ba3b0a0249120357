import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Middle value of a list of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Rounded to so many places. */
export function rounded(value, places = 1) {
  return Number(value.toFixed(places));
}

/** A row of results from repeated timings in milliseconds. */
export function timed(what, times, unit, aim) {
  return {
    what,
    value: rounded(median(times), 2),
    unit,
    aim,
    spread: `${rounded(Math.min(...times), 2)} to ${rounded(Math.max(...times), 2)}, ${times.length} runs`,
  };
}

/** Milliseconds that each of so many runs takes. */
export async function times(runs, work) {
  const found = [];
  for (let run = 0; run < runs; run += 1) {
    const start = process.hrtime.bigint();
    await work(run);
    found.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return found;
}
