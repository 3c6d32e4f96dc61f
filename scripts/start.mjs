// npm start: from a fresh clone to a running site. `npm run dev` is the same with Next's development server.
import "../server/process/settings.mjs";
import { build } from "./build.mjs";
import { checkNode, install } from "./install.mjs";
import { checkPort } from "./port.mjs";
import { serve } from "./server-process.mjs";
import { Failed, run, script, step } from "./steps.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

const isDevelopment = process.argv[2] === "--dev";

async function main() {
  checkNode();
  stopWithNpm();
  await checkPort(process.env.PORT || 3000, process.env.HOST);
  await install();
  await step("Preparing the database", () => run(process.execPath, script("prepare"), { show: true }));
  if (!isDevelopment) await build();
  // Creates the demo accounts, unless ANNALS_DATA=empty, and prints their password, which is only stored as a hash.
  await run(process.execPath, script("load-demo"), { show: true });
  await run(process.execPath, script("first-administrator"), { show: true });
  process.exitCode = await serve(isDevelopment ? ["--dev"] : []);
}

main().catch((error) => {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
});
