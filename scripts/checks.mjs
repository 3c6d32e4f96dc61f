// The checks that do not run the product.
import { run, script, sideBySide, step, tool } from "./steps.mjs";

const folders = ["app", "components", "lib", "prisma/demo", "server", "scripts", "bench", "e2e", "proxy.ts"];

const routeTypes = ["Route types (next typegen)", tool("next/dist/bin/next", "typegen")];
const types = ["Types (tsc)", tool("typescript/bin/tsc", "--noEmit")];
// The longest first.
const others = [
  ["Lint (eslint)", tool("eslint/bin/eslint.js", "--max-warnings=0", ".")],
  ["Format (prettier)", tool("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")],
  ["Import directions (dependency-cruiser)", depcruise()],
  ["Sentences (in refusals.ts and messages.ts)", ["scripts/messages.mjs", "--check"]],
  ["Migrations (against prisma/schema.prisma)", script("db-diff", "--check")],
];

function depcruise() {
  return tool(
    "dependency-cruiser/bin/dependency-cruise.mjs",
    "--config",
    ".dependency-cruiser.mjs",
    ...folders,
  );
}

/**
 * Runs all checks and resolves to the names of those that failed. `afterTypes` runs when tsc has finished, because a build
 * replaces the route types that tsc reads; the steps in `beside` run at any time.
 */
export async function check({ afterTypes = async () => undefined, beside = [] } = {}) {
  const failed = [];
  const checked = ([name, parameters]) =>
    step(name, () => run(process.execPath, parameters, { name })).catch(() => failed.push(name));
  await checked(routeTypes);
  await sideBySide([
    () => checked(types).then(afterTypes),
    ...others.map((other) => () => checked(other)),
    ...beside,
  ]);
  return failed;
}
