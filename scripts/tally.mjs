// Counts tests from the result files of vitest and Playwright. A missing file counts as no tests.
import { existsSync, readFileSync } from "node:fs";

export function unitTally(file) {
  const results = read(file);
  if (!results) return nothing;
  const unloaded = results.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + unloaded.length,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

export function browserTally(file) {
  const results = read(file);
  if (!results) return nothing;
  const { expected, unexpected, flaky, skipped } = results.stats;
  return { passed: expected, failed: unexpected + flaky + results.errors.length, skipped };
}

const nothing = { passed: 0, failed: 0, skipped: 0 };

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
