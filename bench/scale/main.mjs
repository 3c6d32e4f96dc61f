// npm run trial:scale [-- --minutes N --editors N --reviewers N --servers N --json FILE --only postgresql|sqlite|growth]: an office
// of many people with thirty years of large reports, on PostgreSQL with several servers and on SQLite with one.
import "../../server/process/settings.mjs";
import { build } from "../../scripts/build.mjs";
import { checkNode, install } from "../../scripts/install.mjs";
import { Failed, run } from "../../scripts/steps.mjs";

try {
  checkNode();
  await install({ forTests: true });
  await build();
  const env = { TSX_TSCONFIG_PATH: "server/tsconfig.json", LOG_LEVEL: "warn" };
  await run(process.execPath, ["--import", "tsx", "bench/scale/run.ts", ...process.argv.slice(2)], {
    env,
    show: true,
  });
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
}
