// npm run faults [-- NAME … --short --minutes N --rounds N]: breaks the built product on purpose, and prints what held.
import "../../server/process/settings.mjs";
import { build } from "../../scripts/build.mjs";
import { checkNode, install } from "../../scripts/install.mjs";
import { Failed, run } from "../../scripts/steps.mjs";

try {
  checkNode();
  await install({ forTests: true });
  await build();
  const env = { TSX_TSCONFIG_PATH: "server/tsconfig.json" };
  await run(process.execPath, ["--import", "tsx", "e2e/faults/run.ts", ...process.argv.slice(2)], {
    env,
    show: true,
  });
} catch (error) {
  if (!(error instanceof Failed)) console.error(error);
  process.exitCode = 1;
}
