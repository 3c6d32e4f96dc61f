// Counts and names tests from the result files of vitest and Playwright. A missing file counts as no tests.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** Returns the counts of a result file of vitest, and for each failure the file, the test and the first lines of its message. */
export function unitTally(file) {
  const results = read(file);
  if (!results) return nothing;
  const failures = results.testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === "failed" && assertionResults.length === 0) return [named(name, "", message)];
    const failed = assertionResults.filter((it) => it.status === "failed");
    return failed.map((it) => named(name, it.fullName, it.failureMessages[0]));
  });
  return {
    passed: results.numPassedTests,
    failed: failures.length,
    skipped: results.numPendingTests + results.numTodoTests,
    failures,
  };
}

/** Returns the same of a result file of Playwright. A test that passed only when it was tried again is a failure. */
export function browserTally(file) {
  const results = read(file);
  if (!results) return nothing;
  const { expected, unexpected, flaky, skipped } = results.stats;
  const failures = [
    ...results.errors.map(({ message }) => named("", "", message)),
    ...results.suites.flatMap(specsOf).flatMap(failuresOfSpec),
  ];
  return { passed: expected, failed: unexpected + flaky + results.errors.length, skipped, failures };
}

const specsOf = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

function failuresOfSpec({ file, title, tests }) {
  const failed = tests.filter(({ status }) => status === "unexpected" || status === "flaky");
  return failed.map(({ results }) => named(file, title, results.find((it) => it.error)?.error.message));
}

function named(file, title, message = "") {
  const where = [file && relative(process.cwd(), file), title].filter(Boolean).join(" › ");
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  return [where, ...lines.slice(0, 3).map((line) => `    ${line.trim().slice(0, 200)}`)].join("\n");
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
