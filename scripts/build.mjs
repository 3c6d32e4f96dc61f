// Builds the site if its sources have changed since the last build. Must load without node_modules.
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { compactBuild } from "./compact-build.mjs";
import { notWritable, run, step, tool } from "./steps.mjs";

const sources = [
  ...["app", "components", "lib", "public"],
  ...["next.config.js", "proxy.ts", "tsconfig.json", "package-lock.json", "prisma/schema.prisma"],
];
const notBuilt = [/\.test\.tsx?$/, /^lib\/platform\/prisma\//];
const marker = ".next/annals-build";

export async function build() {
  const from = fingerprint();
  if (existsSync(marker) && readFileSync(marker, "utf8") === from) return;
  makeRoom();
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const next = tool("next/dist/bin/next", "build");
  await step("Building the site (next build; one to three minutes the first time)", () =>
    run(process.execPath, next, { env, name: "Building" }),
  );
  compactBuild(".next/server");
  writeFileSync(marker, from);
}

function makeRoom() {
  try {
    mkdirSync(dirname(marker), { recursive: true });
    rmSync(marker, { force: true });
    accessSync(dirname(marker), constants.W_OK);
  } catch (error) {
    throw notWritable(dirname(marker), error);
  }
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path) || notBuilt.some((pattern) => pattern.test(path))) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path).sort();
  return entries.flatMap((entry) => filesIn(join(path, entry).replaceAll("\\", "/")));
}
