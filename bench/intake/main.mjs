// npm run bench:intake [-- TEXTS KEY] [--misses]: reads the texts of a folder and compares the readings with a key.
// npm run bench:intake:documents [-- FOLDER]: the same for Word files, PDFs and workbooks, whose facts are in the folder's
// facts.csv; without a folder, the time and memory that documents of 300 pages take.
import "../../server/process/settings.mjs";
import { bundleServer } from "../../scripts/bundle.mjs";
import { checkNode, install } from "../../scripts/install.mjs";
import { Failed, run } from "../../scripts/steps.mjs";

try {
  checkNode();
  await install({ forTests: true });
  const [first, ...others] = process.argv.slice(2);
  if (first === "documents") await benchDocuments(others);
  else await runBench(["bench/intake/run.ts", ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
}

async function benchDocuments(folder) {
  if (folder.length > 0) return runBench(["bench/intake/documents/run.ts", ...folder]);
  await bundleServer();
  // The thread runs from its bundle, as beside Next.
  return runBench(["bench/intake/documents/measure.ts"], { NEXT_RUNTIME: "nodejs", MALLOC_ARENA_MAX: "2" });
}

function runBench(parameters, more = {}) {
  const env = { TSX_TSCONFIG_PATH: "server/tsconfig.json", ...more };
  return run(process.execPath, ["--import", "tsx", ...parameters], { env, show: true });
}
