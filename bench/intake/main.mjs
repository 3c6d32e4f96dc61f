// npm run bench:intake [-- TEXTS KEY] [--misses]: reads the texts of a folder and compares the readings with a key.
import "../../server/process/settings.mjs";
import { checkNode, install } from "../../scripts/install.mjs";
import { Failed, run } from "../../scripts/steps.mjs";

try {
  checkNode();
  await install();
  const env = { TSX_TSCONFIG_PATH: "server/tsconfig.json" };
  await run(process.execPath, ["--import", "tsx", "bench/intake/run.ts", ...process.argv.slice(2)], {
    env,
    show: true,
  });
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
}
