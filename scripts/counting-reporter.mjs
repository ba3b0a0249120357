import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const none = { passed: 0, failed: 0, skipped: 0 };

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) {
    const outcome = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
    counts[outcome] += 1;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
  return counts;
}

/** A reporter for @web/test-runner that writes how many tests passed, failed and were skipped to a JSON file. */
export function countingReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { ...none };
      for (const session of sessions) {
        const before = counts.failed;
        countTests(session.testResults, counts);
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(counts));
    },
  };
}
