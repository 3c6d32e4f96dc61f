// npm start [-- --empty]: from a fresh clone to a running site, with the demo or for an office of its own. `npm run dev` is the
// same with Next's development server.
import { settingsSentence } from "../server/process/settings.mjs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { firstAdministratorFile, loadDemoFile, prepareFile } from "../lib/platform/bundle-files.mjs";
import { listenHost } from "../server/process/listen-host.mjs";
import { watchNpm } from "../server/process/npm-parent.mjs";
import { build } from "./build.mjs";
import { bundleServer } from "./bundle.mjs";
import { checkNode, install } from "./install.mjs";
import { checkPort } from "./port.mjs";
import { serve } from "./server-process.mjs";
import { Failed, run, step } from "./steps.mjs";

const isDevelopment = process.argv.includes("--dev");
if (process.argv.includes("--empty")) process.env.ANNALS_DATA = "empty";

async function main() {
  checkNode();
  watchNpm(() => process.kill(process.pid, "SIGTERM"));
  await checkPort(process.env.PORT || 3000, listenHost(process.env));
  await install();
  await bundleServer();
  const state = await step("Preparing the database", prepareDatabase);
  if (state === "damaged" && !isDevelopment) return serve(["--without-database"]);
  if (!isDevelopment) {
    await build();
    // A build removes what was bundled before.
    await bundleServer();
  }
  // Creates the demo accounts, unless ANNALS_DATA=empty, and prints their passwords, which are only stored as hashes.
  if (state === "new") {
    await run(process.execPath, [loadDemoFile], { show: true });
    await run(process.execPath, [firstAdministratorFile], { show: true });
  } else console.log("To give someone a new password: npm run people -- reset-password EMAIL");
  return serve(isDevelopment ? ["--dev"] : []);
}

async function prepareDatabase() {
  const umask = process.umask();
  try {
    const prepare = await import(pathToFileURL(resolve(prepareFile)));
    return await prepare.prepareDatabase();
  } catch (error) {
    throw new Failed(settingsSentence(error) ?? error.message);
  } finally {
    // What stands beside the database is for this account alone; what is built may serve another.
    process.umask(umask);
  }
}

main().then(
  (exitCode) => (process.exitCode = exitCode),
  (error) => {
    console.error(error instanceof Failed ? error.message : error);
    process.exitCode = 1;
  },
);
