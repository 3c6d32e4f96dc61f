// npm test: from a fresh clone to one line, `N passed, N failed, N skipped`. A step that fails does not stop the others.
import { build } from "./build.mjs";
import { check } from "./checks.mjs";
import { checkNode, install } from "./install.mjs";
import { Failed, run, step, tool } from "./steps.mjs";
import { browserTally, unitTally } from "./tally.mjs";

const unitResults = "test-results/unit.json";
const browserResults = "test-results/browser.json";
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

async function main() {
  checkNode();
  await install();
  const { browserFile, provideBrowser } = await import("./browser.mjs");
  // Asked for first: it is the one thing that may need the network after the packages.
  const browser = attempt("A browser", () => provideBrowser().then(browserFile));
  const hasBrowser = await browser;
  for (const name of await check()) count(name, { failed: 1 });
  await attempt("Unit and integration tests", unitTests);
  const isBuilt = await attempt("The build", build);
  if (hasBrowser && isBuilt) await attempt("Browser tests", browserTests);
}

async function unitTests() {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitResults}`];
  await tested("Unit and integration tests (vitest)", tool("vitest/vitest.mjs", "run", ...reporters), {
    tally: () => unitTally(unitResults),
  });
}

async function browserTests() {
  await tested("Browser tests (playwright)", tool("@playwright/test/cli.js", "test"), {
    tally: () => browserTally(browserResults),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults },
  });
}
