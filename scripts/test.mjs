// npm test: installs, checks, builds and runs all tests, and ends with the line `N passed, N failed, N skipped`. A failed
// step does not stop the others. `npm run test:unit` runs those tests alone that need neither a build nor a browser, and
// `npm run test:postgres` those that reach the database, on PostgreSQL.
import { rmSync } from "node:fs";
import { build } from "./build.mjs";
import { check } from "./checks.mjs";
import { checkNode, install } from "./install.mjs";
import { Failed, run, step, tool } from "./steps.mjs";
import { browserTally, unitTally } from "./tally.mjs";

// Not in test-results, which Playwright empties.
const unitResults = "node_modules/.annals/unit.json";
const browserResults = "node_modules/.annals/browser.json";
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

async function main() {
  checkNode();
  await install({ forTests: true });
  for (const file of [unitResults, browserResults]) rmSync(file, { force: true });
  if (process.argv.includes("--unit")) return unit();
  if (process.argv.includes("--postgres")) return postgresql();
  let isBuilt = false;
  let hasBrowser = false;
  const failed = await check({
    afterTypes: async () => void (isBuilt = await attempt("Build", build)),
    beside: [async () => void (hasBrowser = await attempt("Browser", browser))],
  });
  for (const name of failed) count(name, { failed: 1 });

  await unit();
  await unitOnPostgresql({ POSTGRESQL_TESTS: "chosen" });

  if (isBuilt && hasBrowser) {
    await stories({});
  }
}

// The main story is enough of a browser: all others are about what stands in front of the database.
async function postgresql() {
  await unitOnPostgresql();
  const isReady = (await attempt("Build", build)) && (await attempt("Browser", browser));
  if (isReady) await stories({ STORIES_ON: "postgresql" }, "story.spec.ts");
}

function stories(env, ...parameters) {
  const program = tool("@playwright/test/cli.js", "test", ...parameters);
  return suite("Browser tests", program, { tally: () => browserTally(browserResults), env });
}

const unit = () => vitest("Unit and integration tests", [], {});

const unitOnPostgresql = (env = {}) =>
  vitest("Integration tests on PostgreSQL", ["--config", "vitest.postgresql.config.ts"], env);

function vitest(name, parameters, env) {
  rmSync(unitResults, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitResults}`];
  const program = tool("vitest/vitest.mjs", "run", ...parameters, ...reporters);
  return suite(name, program, { tally: () => unitTally(unitResults), env });
}

const browser = () => import("./browser.mjs").then((it) => it.provideBrowser());

/** Runs a test program, showing its output, and counts its tests from its result file. */
async function suite(name, parameters, { tally, env = {} }) {
  const settings = { PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults, ...env };
  const succeeded = await step(name, () =>
    run(process.execPath, parameters, { show: true, env: settings }),
  ).then(
    () => true,
    () => false,
  );
  const counted = tally();
  // A run can fail without a failed test, for instance if a setup throws or a file does not load.
  count(name, { ...counted, failed: Math.max(counted.failed, succeeded ? 0 : 1) });
}

/** Runs a step and returns whether it succeeded. A failure is printed and counted. */
async function attempt(name, work) {
  try {
    await work();
    return true;
  } catch (error) {
    console.error(error instanceof Failed ? error.message : error);
    count(name, { failed: 1 });
    return false;
  }
}

function count(name, { passed = 0, failed = 0, skipped = 0, failures: named = [] }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failures.push([`${name}: ${failed}`, ...named].join("\n  "));
}

await attempt("Preparation", main);
// At the end, because a machine may keep no more of a long output.
if (failures.length > 0) console.log(`\nFailed:\n${failures.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
