// What is checked without running the product. Each check reports for itself.
import { run, script, step, tool } from "./steps.mjs";

const folders = ["app", "components", "lib", "prisma/demo", "server", "scripts", "bench", "e2e", "proxy.ts"];

const checks = [
  ["Format (prettier)", tool("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")],
  ["Import directions (dependency-cruiser)", depcruise()],
  ["Migrations (against prisma/schema.prisma)", script("db-diff", "--check")],
  // Makes the types of the routes, which the two that follow read.
  ["Route types (next typegen)", tool("next/dist/bin/next", "typegen")],
  ["Types (tsc)", tool("typescript/bin/tsc", "--noEmit")],
  ["Lint (eslint)", tool("eslint/bin/eslint.js", "--max-warnings=0", ".")],
];

function depcruise() {
  return tool(
    "dependency-cruiser/bin/dependency-cruise.mjs",
    "--config",
    ".dependency-cruiser.mjs",
    ...folders,
  );
}

/** Runs every check, whatever the others found; resolves to the names of those that failed. */
export async function check() {
  const failed = [];
  for (const [name, parameters] of checks) {
    await step(name, () => run(process.execPath, parameters)).catch(() => failed.push(name));
  }
  return failed;
}
