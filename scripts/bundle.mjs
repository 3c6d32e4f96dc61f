// Loaded before packages are installed, so esbuild is imported only when it is needed.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundleFolder } from "../lib/platform/bundle-files.mjs";
import { escapeScript } from "./compact-build.mjs";
import { madeFrom } from "./made-from.mjs";
import { notWritable } from "./steps.mjs";

/** What is bundled, by the name of its file: a file for each thread and process of the server, and for what `npm start` runs. */
const entryPoints = {
  server: "server/start.ts",
  "public-thread": "server/public-thread/main.ts",
  prerender: "server/app-thread/prerender.ts",
  backup: "server/app-thread/backup.ts",
  mirror: "server/app-thread/mirror.ts",
  "document-thread": "lib/intake/documents/document-thread.ts",
  "matching-thread": "lib/intake/matching-thread.ts",
  "monitor-thread": "server/monitor/main.ts",
  "page-check-thread": "server/monitor/page-check-thread.ts",
  prepare: "scripts/prepare.ts",
  "load-demo": "scripts/load-demo.ts",
  "first-administrator": "scripts/first-administrator.ts",
};

/** The folders and files that any of it may come from. */
export const bundled = ["lib", "server", "scripts", "prisma/demo", "package-lock.json"];

const marker = `${bundleFolder}/made-from`;

/**
 * Bundles the product's own code, if it has changed, into one file for each thread and process. Run through a loader instead, the
 * same server takes 70 MB more memory and starts two seconds later.
 */
export async function bundleServer() {
  const from = madeFrom(bundled, marker);
  if (from.isMade) return;
  const { outputFiles } = await bundle();
  declareModuleKind(dirname(bundleFolder));
  for (const { path, text } of outputFiles) writeIfNew(path, Buffer.from(escapeScript(text)));
  from.note();
}

/**
 * Says of the scripts in a folder that Next builds that they are no modules, as Next itself does. To be said before anything is
 * loaded from there: Node remembers that nothing was said, and would take what is built later for modules.
 */
export function declareModuleKind(folder) {
  writeIfNew(`${folder}/package.json`, Buffer.from('{"type": "commonjs"}'));
}

/** Returns what esbuild made of the entry points, without writing it, and from which files. */
export async function bundle() {
  const { build, stop } = await import("esbuild");
  const result = await build({
    entryPoints,
    outdir: bundleFolder,
    write: false,
    metafile: true,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // Maps `server-only` to an empty module, as Next's server does.
    tsconfig: "server/tsconfig.json",
    logLevel: "warning",
  });
  // Its process would otherwise live as long as this one.
  await stop();
  return result;
}

// What is equal is left as it is, so that a folder that may not be written serves what was built in it.
function writeIfNew(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // A server that runs may start a thread from the file at any time.
    writeFileSync(`${path}.next`, contents);
    renameSync(`${path}.next`, path);
  } catch (error) {
    throw notWritable(path, error);
  }
}
