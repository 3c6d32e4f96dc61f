// Installs packages and generates the database client. Must load without node_modules.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failed, run, step, tool } from "./steps.mjs";

const oldestNode = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Failed(
    `Annals needs Node.js ${oldestNode.join(".")} or newer, and this is ${version}. Install it from https://nodejs.org and try again.`,
  );
}

/** Installs the packages that are missing: those that serve, and with `forTests` those that check and test as well. */
export async function install({ forTests = existsSync("node_modules/vitest") } = {}) {
  if (!isInstalled(forTests)) await installPackages(forTests);
  await generateClient();
}

async function installPackages(forTests) {
  // Also with NODE_ENV=production, which leaves out what tests need.
  const parameters = ["ci", forTests ? "--include=dev" : "--omit=dev", "--no-audit", "--no-fund"];
  await step("Installing packages (npm ci)", () => run(...npm(parameters), { env: driverSettings() }));
  if (needsOwnDriver) writeFileSync(ownDriver, "");
}

// Of the version of Node.js that the database driver has to be compiled for in our way (docs/decisions/061).
const needsOwnDriver = Number(process.versions.node.split(".")[0]) >= 24;
const ownDriver = "node_modules/better-sqlite3/build/annals-object-wrap";

function driverSettings() {
  // Relative to the folder in which the compiler runs, because the path of this one may have spaces.
  const flags = "-include ../../../scripts/native/object-wrap.h";
  const own = { CXXFLAGS: flags, npm_config_build_from_source: "better-sqlite3" };
  return { ...headersOfNode(), ...(needsOwnDriver && own) };
}

// Where no prebuilt database driver can be fetched it is compiled, and node-gyp would fetch the headers of Node.js from
// nodejs.org, although an installation of Node.js has its own.
function headersOfNode() {
  const prefix = dirname(dirname(process.execPath));
  const hasHeaders = existsSync(join(prefix, "include/node/node.h"));
  return hasHeaders && !process.env.npm_config_nodedir ? { npm_config_nodedir: prefix } : {};
}

function npm(parameters) {
  const cli = process.env.npm_execpath ?? "";
  if (cli.endsWith("npm-cli.js")) return [process.execPath, [cli, ...parameters]];
  return [process.platform === "win32" ? "npm.cmd" : "npm", parameters];
}

// npm writes this file last, so it is missing after an interrupted installation.
function isInstalled(forTests) {
  if (needsOwnDriver && !existsSync(ownDriver)) return false;
  if (!existsSync("node_modules/.package-lock.json")) return false;
  const { packages: installed } = readJson("node_modules/.package-lock.json");
  const isPresent = ([path, { version, optional, dev, devOptional }]) =>
    path === "" || optional || (!forTests && (dev || devOptional)) || installed[path]?.version === version;
  return Object.entries(readJson("package-lock.json").packages).every(isPresent) && opensDatabase();
}

// The native part of better-sqlite3 loads only in the version of Node.js it was built for.
function opensDatabase() {
  const probe = 'new (require("better-sqlite3"))(":memory:").close()';
  return spawnSync(process.execPath, ["-e", probe], { stdio: "ignore" }).status === 0;
}

async function generateClient() {
  const marker = "lib/platform/prisma/.made-from";
  const schemas = ["prisma/schema.prisma", "prisma/postgresql/schema.prisma"];
  const made = createHash("sha256")
    .update(schemas.map((schema) => readFileSync(schema, "utf8")).join())
    .update(readFileSync("node_modules/prisma/package.json"))
    .digest("hex");
  if (existsSync(marker) && readFileSync(marker, "utf8") === made) return;
  await step("Generating the database client", async () => {
    for (const schema of schemas)
      await run(process.execPath, tool("prisma/build/index.js", "generate", "--schema", schema));
  });
  writeFileSync(marker, made);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
