// npm start [-- --empty]: from a fresh clone to a running site, with the demo or for an office of its own. `npm run dev` is the
// same with Next's development server.
import "../server/process/settings.mjs";
import { listenHost } from "../server/process/listen-host.mjs";
import { build } from "./build.mjs";
import { exitWithPreparedPages } from "./exit-codes.mjs";
import { checkNode, install } from "./install.mjs";
import { checkPort } from "./port.mjs";
import { serve } from "./server-process.mjs";
import { Failed, run, script, step } from "./steps.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

const isDevelopment = process.argv.includes("--dev");
if (process.argv.includes("--empty")) process.env.ANNALS_DATA = "empty";

async function main() {
  checkNode();
  stopWithNpm();
  await checkPort(process.env.PORT || 3000, listenHost(process.env));
  await install();
  if (!(await prepare())) return serve(["--without-database"]);
  if (!isDevelopment) await build();
  // Creates the demo accounts, unless ANNALS_DATA=empty, and prints their passwords, which are only stored as hashes.
  await run(process.execPath, script("load-demo"), { show: true });
  await run(process.execPath, script("first-administrator"), { show: true });
  return serve(isDevelopment ? ["--dev"] : []);
}

/** Returns whether the database can be used; if not, the public pages prepared from it can. */
async function prepare() {
  try {
    await step("Preparing the database", () => run(process.execPath, script("prepare"), { show: true }));
    return true;
  } catch (error) {
    if (error.exitCode !== exitWithPreparedPages || isDevelopment) throw error;
    return false;
  }
}

main().then(
  (exitCode) => (process.exitCode = exitCode),
  (error) => {
    console.error(error instanceof Failed ? error.message : error);
    process.exitCode = 1;
  },
);
