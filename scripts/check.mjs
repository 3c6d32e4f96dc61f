// npm run check
import { check } from "./checks.mjs";
import { checkNode, install } from "./install.mjs";
import { Failed } from "./steps.mjs";

try {
  checkNode();
  await install({ forTests: true });
  const failed = await check();
  if (failed.length > 0) throw new Failed(`Failed: ${failed.join(", ")}.`);
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
}
