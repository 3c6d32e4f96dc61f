// npm run bench: measures the built product against the simplest program that does the same job, in one run.
import "../server/process/settings.mjs";
import { build } from "../scripts/build.mjs";
import { checkNode, install } from "../scripts/install.mjs";
import { Failed, run } from "../scripts/steps.mjs";

try {
  checkNode();
  await install({ forTests: true });
  await (await import("../scripts/browser.mjs")).provideBrowser();
  await build();
  const env = { TSX_TSCONFIG_PATH: "server/tsconfig.json", LOG_LEVEL: "warn" };
  await run(process.execPath, ["--import", "tsx", "bench/run.ts"], { env, show: true });
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
}
