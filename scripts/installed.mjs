// Runs a command of this folder in a clone in which nothing may be installed yet: node scripts/installed.mjs NAME …
import "../server/process/settings.mjs";
import { checkNode, install } from "./install.mjs";
import { Failed, run, script } from "./steps.mjs";

try {
  const [name, ...parameters] = process.argv.slice(2);
  await prepare();
  await run(process.execPath, script(name, ...parameters), { show: true });
} catch (error) {
  // What the command itself reported has been shown.
  if (!(error instanceof Failed)) console.error(error);
  process.exitCode = 1;
}

async function prepare() {
  try {
    checkNode();
    await install();
  } catch (error) {
    console.error(error.message);
    throw error;
  }
}
