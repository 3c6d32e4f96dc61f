// npm run bench:intake [-- TEXTS KEY] [--misses]: reads the texts of a folder and compares the readings with a key.
// npm run bench:intake:documents -- FOLDER: the same for Word files, PDFs and workbooks with facts in them.
import "../../server/process/settings.mjs";
import { checkNode, install } from "../../scripts/install.mjs";
import { Failed, run } from "../../scripts/steps.mjs";

try {
  checkNode();
  await install();
  const env = { TSX_TSCONFIG_PATH: "server/tsconfig.json" };
  const [first, ...others] = process.argv.slice(2);
  const parameters =
    first === "documents"
      ? ["bench/intake/documents/run.ts", ...others]
      : ["bench/intake/run.ts", ...(first === undefined ? [] : [first]), ...others];
  await run(process.execPath, ["--import", "tsx", ...parameters], { env, show: true });
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
}
