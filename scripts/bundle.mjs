// Loaded before packages are installed, so esbuild is imported only when it is needed.
import { bundleFolder } from "../lib/platform/bundle-files.mjs";

/**
 * Bundles the server's own code into one file for each thread and process. Run through a loader instead, the same server
 * takes 70 MB more memory and starts two seconds later.
 */
export async function bundleServer() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: {
      server: "server/start.ts",
      "public-thread": "server/public-thread/main.ts",
      prerender: "server/app-thread/prerender.ts",
      "document-thread": "lib/intake/documents/document-thread.ts",
      "matching-thread": "lib/intake/matching-thread.ts",
      "monitor-thread": "server/monitor/main.ts",
      "page-check-thread": "server/monitor/page-check-thread.ts",
    },
    outdir: bundleFolder,
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
}
