// Imported before anything is installed.
import { bundleFolder } from "../server/process/bundle-files.mjs";

/**
 * Puts the server's own code into one file for each thread and process, in a fifth of a second. Read from its sources
 * through a loader, the same server takes 70 MB more memory and two seconds longer to start.
 */
export async function bundleServer() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: {
      server: "server/start.ts",
      "public-thread": "server/public-thread/main.ts",
      prerender: "server/app-thread/prerender.ts",
    },
    outdir: bundleFolder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // Its `server-only` is empty, as it is inside Next's server.
    tsconfig: "server/tsconfig.json",
    logLevel: "warning",
  });
}
