// npm run bench: measures the built product against the simplest thing that could do the same, in one run.
import "./settings.mjs";
import { build } from "./build.mjs";
import { checkNode, install } from "./install.mjs";
import { Failed, run } from "./steps.mjs";

try {
  checkNode();
  await install();
  await (await import("./browser.mjs")).provideBrowser();
  await build();
  const env = { TSX_TSCONFIG_PATH: "scripts/tsconfig.json", LOG_LEVEL: "warn" };
  await run(process.execPath, ["--import", "tsx", "scripts/bench/run.ts"], { env, show: true });
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
}
